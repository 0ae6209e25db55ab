package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column that a new entry fills, its type in SQL and where its value comes from. */
record EntryColumn(String name, String type, Function<Entry, @Nullable Object> value) {

    static final List<EntryColumn> ALL = List.of(
            text("notice_key", Entry::key),
            text("kind", entry -> entry.notice().key().kind().name()),
            text("subject", entry -> entry.notice().key().subject().toString()),
            text("event", entry -> entry.notice().key().event()),
            text("stage", entry -> entry.notice().key().stage()),
            number("raised_for", entry -> entry.notice().key().recipient()),
            number("recipient_id", entry -> entry.notice().recipient().id()),
            text("recipient_name", entry -> entry.notice().recipient().name()),
            text("recipient_role", entry -> entry.notice().recipient().role().name()),
            text("channels", EntryColumn::channels),
            text("channel", EntryColumn::channel),
            text("title", entry -> entry.notice().title()),
            new EntryColumn("due", "date", entry -> entry.notice().due()),
            text("weight", entry -> entry.notice().weight().name()),
            text("why", entry -> entry.notice().why()),
            text("working", entry -> entry.notice().working()),
            text("said", entry -> SaidJson.write(entry.notice().said())),
            moment("raised_at", Entry::raisedAt),
            moment("first_send_after", entry -> entry.notice().sendAfter()),
            moment("send_after", entry -> entry.notice().sendAfter()),
            text("state", entry -> entry.state().name()),
            text("reason", Entry::reason),
            number("attempts", entry -> 0L));

    static String names() {
        return ALL.stream().map(EntryColumn::name).collect(joining(", "));
    }

    private static EntryColumn text(String name, Function<Entry, @Nullable String> value) {
        return new EntryColumn(name, "varchar", entry -> Storable.text(value.apply(entry)));
    }

    private static EntryColumn number(String name, Function<Entry, Long> value) {
        return new EntryColumn(name, "bigint", value::apply);
    }

    private static EntryColumn moment(String name, Function<Entry, Instant> value) {
        return new EntryColumn(name, "timestamptz", entry -> value.apply(entry).atOffset(ZoneOffset.UTC));
    }

    private static String channels(Entry entry) {
        return entry.notice().recipient().channels().stream().map(Enum::name).collect(joining(","));
    }

    private static @Nullable String channel(Entry entry) {
        return entry.notice().recipient().channels().stream()
                .findFirst()
                .map(Enum::name)
                .orElse(null);
    }
}
