package org.scrutinyassistant.web.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.NoticeFilter;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.fault.FieldFault;

/**
 * Which notices a caller asks for, as they wrote it; what is empty does not matter.
 *
 * @param from raised on or after this day
 * @param to raised on or before this day
 * @param page counted from 0
 */
record LedgerQuery(
        @Nullable String state,
        @Nullable String person,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String page) {

    private static final int MOST_PAGES = 1_000_000;

    NoticeFilter filter() {
        LocalDate first = read(from, text -> Written.day("from", text));
        LocalDate last = read(to, text -> Written.day("to", text));
        if (first != null && last != null && last.isBefore(first)) {
            throw new FieldFault("to", "is before from");
        }
        return new NoticeFilter(
                read(state, text -> stateOf(text)),
                read(person, text -> Written.number("person", text, Long.MAX_VALUE)),
                read(kind, text -> kindOf(text)),
                null,
                first == null ? null : start(first),
                last == null ? null : start(last.plusDays(1)),
                pageNumber());
    }

    private int pageNumber() {
        String number = written(page);
        return number == null ? 0 : (int) Written.number("page", number, MOST_PAGES);
    }

    static NoticeState stateOf(String word) {
        return Arrays.stream(NoticeState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new FieldFault("state", "is one of " + words(NoticeState.values(), NoticeState::word)));
    }

    static NoticeKind kindOf(String word) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new FieldFault("kind", "is one of " + words(NoticeKind.values(), NoticeKind::word)));
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        String words = written(text);
        return words == null ? null : reader.apply(words);
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
