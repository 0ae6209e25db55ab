package org.scrutinyassistant.bot.answer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.understanding.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells a question about a person or place that the papers never name. */
@Component
public class ForeignNames {

    private static final long OFTEN = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’']+");
    private static final Pattern NAME_WITHIN = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{2,}");
    private static final Set<String> CALENDAR = Stream.<Enum<?>>concat(
                    Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
            .map(word -> word.name().toLowerCase(Locale.UK))
            .collect(toUnmodifiableSet());

    private final Vocabulary vocabulary;
    private volatile @Nullable Known known;

    ForeignNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Known(long version, Map<String, Long> uses) {}

    /** Returns whether a capitalised word within the text stands hardly anywhere in the register. */
    public boolean in(String text) {
        return NAME_WITHIN
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.toLowerCase(Locale.UK))
                .filter(name -> CALENDAR.stream().noneMatch(word -> word.startsWith(name)))
                .anyMatch(name -> uses().getOrDefault(name, 0L) < OFTEN);
    }

    private Map<String, Long> uses() {
        Known present = known;
        long version = vocabulary.version();
        if (present == null || present.version() != version) {
            present = new Known(version, count());
            known = present;
        }
        return present.uses();
    }

    private Map<String, Long> count() {
        return vocabulary.names().stream()
                .flatMap(name -> name.phrases().stream())
                .flatMap(phrase -> WORD.matcher(phrase.toLowerCase(Locale.UK)).results())
                .collect(groupingBy(MatchResult::group, counting()));
    }
}
