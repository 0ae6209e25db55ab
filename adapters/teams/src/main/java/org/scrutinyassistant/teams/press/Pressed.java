package org.scrutinyassistant.teams.press;

import static java.util.stream.Collectors.toMap;

import com.microsoft.bot.schema.Activity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A button that somebody pressed on the card of a notice; nothing in it can be trusted.
 *
 * @param notice the one that the button belongs to
 * @param notices all that the card shows; cards of the first version named them in a list
 * @param value the button's own, empty if it has none
 * @param fields what was filled in for this notice, by the names of its form
 */
public record Pressed(Verb verb, long notice, List<Long> notices, String value, Map<String, String> fields) {

    private static final Pattern SUBJECT = Pattern.compile("notice:(\\d{1,18})");
    private static final Pattern SUBJECTS = Pattern.compile("notice:(\\d{1,18}(?:,\\d{1,18})*+)");
    private static final int MANY = 100;

    /** Returns what was pressed, or nothing if the activity is no answer to a notice. */
    public static Optional<Pressed> in(Activity activity) {
        if (!(activity.getValue() instanceof Map<?, ?> value)) {
            return Optional.empty();
        }
        return value.get("action") instanceof Map<?, ?> action && action.get("data") instanceof Map<?, ?> data
                ? read(action.get("verb"), data)
                : read(value.get("verb"), value);
    }

    /** Returns whether anything was filled in for this notice. */
    boolean filled() {
        return fields.values().stream().anyMatch(words -> !words.isEmpty());
    }

    private static Optional<Pressed> read(@Nullable Object word, Map<?, ?> data) {
        String subject = words(data.get("subject"));
        return Verb.of(words(word))
                .flatMap(verb -> notices(subject)
                        .findFirst()
                        .map(notice ->
                                new Pressed(verb, notice, all(data), words(data.get("value")), fields(subject, data))));
    }

    private static List<Long> all(Map<?, ?> data) {
        if (data.get("subjects") instanceof List<?> subjects) {
            return subjects.stream()
                    .limit(MANY)
                    .flatMap(subject -> notices(words(subject)))
                    .toList();
        }
        Matcher several = SUBJECTS.matcher(words(data.get("subjects")));
        return several.matches()
                ? Stream.of(several.group(1).split(","))
                        .limit(MANY)
                        .map(Long::valueOf)
                        .toList()
                : List.of();
    }

    private static Stream<Long> notices(String subject) {
        Matcher notice = SUBJECT.matcher(subject);
        return notice.matches() ? Stream.of(Long.valueOf(notice.group(1))) : Stream.empty();
    }

    private static Map<String, String> fields(String subject, Map<?, ?> data) {
        String prefix = subject + "/";
        return data.entrySet().stream()
                .filter(entry -> words(entry.getKey()).startsWith(prefix))
                .collect(toMap(
                        entry -> words(entry.getKey()).substring(prefix.length()), entry -> words(entry.getValue())));
    }

    private static String words(@Nullable Object value) {
        return value instanceof String words ? words.strip() : "";
    }
}
