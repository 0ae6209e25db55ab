package org.scrutinyassistant.bot.answer.following;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Result;

/** What somebody called a thing, such as "recommendation 9", "PI 12" or "the Moon Panel", whether it is known or not. */
final class SaidName {

    private static final Pattern NAME = Pattern.compile("\\b(?:(?i:recommendation|rec|indicator|measure)"
            + "\\s+(?i:no\\.?\\s*|number\\s+)?\\d{1,3}|(?!Q[1-4]\\b|H[12]\\b|FY)[A-Z]{1,5}[ .-]?\\d{1,4}(?:[.-]\\w+)?[A-Za-z]?)\\b"
            + "(?!\\s+(?i:(?:working )?(?:hour|day|week|month|year)s?)\\b)");
    private static final String NO_NAME =
            "(?:the|this|that|these|those|our|my|your|its|their|an?|any|all|each|every|same|whole|which|other|first|last|next|new)";
    private static final String NO_WORD = "(?:this|that|these|those|it|its|my|our|your|their|i|me|we|us|you|they|them"
            + "|be|is|are|was|were|do|does|did|has|have|get|keep|see|hear|know|want|like|stop|go|tell\\w*|told"
            + "|follow\\w*|unfollow\\w*|mute|(?:un)?subscribe)";
    private static final String WORD = "(?!" + NO_WORD + "\\b)[\\p{L}'’&,-]+";
    private static final Pattern BODY = Pattern.compile(
            "(?i)\\b(?:follow|following|mute|unfollow|from|about|on|of|(?:un)?subscribe\\s+(?:me\\s+)?to)\\s+"
                    + "(?<name>(?:the\\s+)?(?!" + NO_NAME + "\\b)" + WORD + "(?:\\s+" + WORD + "){0,7}?"
                    + "(?<!\\b" + NO_NAME + ")\\s+(?:panel|(?:sub-?)?committee|board|commission|forum))\\b");
    private static final Pattern OF_IT = Pattern.compile(
            "(?i)^(?:.*\\s)?(?:about|from|(?:meetings?|work|agendas?|papers?|minutes|notices?|news|decisions?)\\s+(?:of|on|for))\\s+");
    private static final Pattern PERHAPS = Pattern.compile("\\b[A-Za-z]{1,6}[ .-]?\\d{1,5}[A-Za-z]?\\b");
    private static final Pattern BACK = Pattern.compile("(?i)\\b(?:it|that|this|them|those|these)\\b");

    private SaidName() {}

    /** Returns what is surely meant for a name. */
    static Optional<String> in(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).findFirst().or(() -> body(text));
    }

    private static Optional<String> body(String text) {
        Matcher found = BODY.matcher(text);
        return found.find() ? Optional.of(OF_IT.matcher(found.group("name")).replaceFirst("")) : Optional.empty();
    }

    /** Returns that a name is unknown, with that name, or that none was said. */
    static <O extends Enum<O>> Result<O> result(String text, O unknown, O nothing) {
        return in(text).map(name -> Result.of(unknown).value("name", name).build())
                .orElseGet(() -> Result.of(nothing).build());
    }

    /** Returns whether a thing may be called by a name, so that it is not what was talked of before. */
    static boolean mayBeIn(String text, LocalDate today) {
        return in(text).isPresent()
                || AskedReference.in(text, today).number() != null
                || (PERHAPS.matcher(text).find() && !BACK.matcher(text).find());
    }
}
