package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;

/** One column that a new entry fills, its type in SQL and where its value comes from. */
record EntryColumn(String name, String type, Function<Entry, @Nullable Object> value) {

    private static final EntryColumn KEY = text("notice_key", Entry::key);

    /** What was raised. */
    static final List<EntryColumn> RAISED = List.of(
            KEY,
            text("kind", entry -> entry.notice().key().kind().name()),
            text("subject", entry -> entry.notice().key().subject().toString()),
            text("event", entry -> entry.notice().key().event()),
            text("stage", entry -> entry.notice().key().stage()),
            number("raised_for", entry -> entry.notice().key().recipient()),
            number("recipient_id", entry -> entry.notice().recipient().id()),
            text("recipient_name", entry -> entry.notice().recipient().name()),
            text("recipient_role", entry -> entry.notice().recipient().role().name()),
            text("channels", EntryColumn::channels),
            text("title", entry -> entry.notice().title()),
            new EntryColumn("due", "date", entry -> entry.notice().due()),
            text("weight", entry -> entry.notice().weight().name()),
            text("why", entry -> entry.notice().why()),
            text("working", entry -> entry.notice().working()),
            text("said", entry -> SaidJson.write(entry.notice().said())),
            moment("raised_at", Entry::raisedAt),
            moment("first_send_after", entry -> entry.notice().sendAfter()));

    private static final List<EntryColumn> MOVING = List.of(
            text("channel", EntryColumn::channel),
            moment("send_after", entry -> entry.notice().sendAfter()),
            text("state", entry -> entry.state().name()),
            text("reason", Entry::reason));

    /** What moves, which is kept apart, behind the key by which both are brought together. */
    static final List<EntryColumn> KEY_AND_MOVING =
            Stream.concat(Stream.of(KEY), MOVING.stream()).toList();

    static String names(List<EntryColumn> columns) {
        return columns.stream().map(EntryColumn::name).collect(joining(", "));
    }

    /** Returns a table of entries in SQL, which takes an array for each column. */
    static String table(List<EntryColumn> columns) {
        return columns.stream()
                .map(column -> "cast(? as " + column.type() + " array)")
                .collect(joining(", ", "unnest(", ") as entered (" + names(columns) + ")"));
    }

    /** Returns what a new row of {@code notice} takes from the table of entries and from {@code keys}, where their ids stand. */
    static String moving(String keys) {
        return "insert into notice (id, " + names(MOVING) + ") select keys.id, "
                + MOVING.stream().map(column -> "entered." + column.name()).collect(joining(", "))
                + " from " + table(KEY_AND_MOVING) + " join " + keys + " keys on keys.notice_key = entered.notice_key";
    }

    private static EntryColumn text(String name, Function<Entry, @Nullable String> value) {
        return new EntryColumn(name, "varchar", entry -> Storable.text(value.apply(entry)));
    }

    private static EntryColumn number(String name, Function<Entry, Long> value) {
        return new EntryColumn(name, "bigint", value::apply);
    }

    private static EntryColumn moment(String name, Function<Entry, Instant> value) {
        return new EntryColumn(
                name, "timestamp with time zone", entry -> value.apply(entry).atOffset(ZoneOffset.UTC));
    }

    private static String channels(Entry entry) {
        return written(entry.notice().recipient().channels());
    }

    static String written(List<ChannelName> channels) {
        return channels.stream().map(Enum::name).collect(joining(","));
    }

    private static @Nullable String channel(Entry entry) {
        return entry.notice().recipient().channels().stream()
                .findFirst()
                .map(Enum::name)
                .orElse(null);
    }
}
