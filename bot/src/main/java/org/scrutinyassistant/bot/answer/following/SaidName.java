package org.scrutinyassistant.bot.answer.following;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody called a thing by a code or a number, such as "PI 12" or "recommendation 9", whether it is known or not. */
final class SaidName {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)\\b(?:recommendation|rec|indicator|measure|pi|kpi)\\s+(?:no\\.?\\s*|number\\s+|#\\s*)?\\d{1,5}\\b");
    private static final Pattern CODE = Pattern.compile("\\b[A-Za-z]{1,6}[-./]?\\d{1,5}[A-Za-z]?\\b");

    private SaidName() {}

    static Optional<String> in(String text) {
        return Stream.of(NUMBERED, CODE)
                .flatMap(pattern -> pattern.matcher(text).results().map(MatchResult::group))
                .findFirst();
    }
}
