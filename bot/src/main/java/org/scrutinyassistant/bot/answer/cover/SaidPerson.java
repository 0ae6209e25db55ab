package org.scrutinyassistant.bot.answer.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.period.Numbers;
import org.scrutinyassistant.bot.understanding.period.Period;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;

/** Reads whom somebody names to cover for them, in the words they use. */
final class SaidPerson {

    private static final Pattern AWAY = Pattern.compile(
            "(?i)\\b(?:(?:while|whilst|when|as|because)\\s+)?i(?:['’]?m|\\s+am"
                    + "|['’]ll be|\\s+will be|\\s+go)\\s+(?:away|off|out(?: of (?:the )?office)?|on (?:annual )?leave|on holiday)\\b");
    private static final Pattern TO = Pattern.compile(
            "(?i)\\b(?:send|forward|pass|hand|give|route|divert|redirect)\\b" + ".*?\\bto\\s+(?<who>[^,;]+)");
    private static final Pattern COVERS = Pattern.compile(
            "(?i)(?:^|[,.;:|])\\s*(?<who>(?!i\\b)[^,.;:|]+?)(?:['’](?:ll|s))?\\s+"
                    + "(?:(?:is|will|can|could|to|be)\\s+)*(?:cover(?:s|ing)?|stand(?:s|ing)? in|fill(?:s|ing)? in|deputis(?:es?|ing))\\b");
    private static final Pattern COVERED_BY =
            Pattern.compile("(?i)\\bcover(?:ed)?(?: is| will be)?(?: by|:)?\\s+(?<who>(?!for\\b|me\\b|from\\b)[^,;]+)");
    private static final Pattern CUT =
            Pattern.compile("(?i)\\s+(?:from|until|till|while|whilst|when|between|during|starting"
                    + "|please|instead|for (?:an?|another|some|the|me|us|\\d+|" + Numbers.ALTERNATIVES
                    + ")|(?:(?:on|at|over) )?(?:next|this|all|the) (?:week|weekend|month|rest of))\\b.*|[,.!?|].*");
    private static final Pattern AROUND =
            Pattern.compile("(?i)^(?:(?:and|so|then|can|could|let|have|ask|get|please|to|my colleague"
                    + "|it['’]?s|cllr)\\s+)+|(?:\\s+(?:on|in|for|to|please|will|can|is))+$");

    private SaidPerson() {}

    /** Returns the words within a sentence that name somebody; empty if it names nobody. */
    static Optional<String> in(String text, LocalDate today) {
        String plain = AWAY.matcher(withoutDays(text, today)).replaceAll(",");
        return Stream.of(TO, COVERS, COVERED_BY)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .map(found -> bare(found.group("who")))
                .filter(who -> !who.isEmpty())
                .findFirst();
    }

    /** Returns the name in the reply to the question who it is. */
    static String reply(String text, LocalDate today) {
        return in(text, today).orElseGet(() -> bare(withoutDays(text, today)));
    }

    private static String withoutDays(String text, LocalDate today) {
        StringBuilder left = new StringBuilder(text);
        List<Period> days = new PeriodFinder().find(text, today);
        for (int i = days.size() - 1; i >= 0; i--) {
            left.replace(days.get(i).place().start(), days.get(i).place().end(), "|");
        }
        return left.toString();
    }

    private static String bare(String who) {
        return AROUND.matcher(CUT.matcher(who).replaceFirst("").strip())
                .replaceAll("")
                .strip();
    }
}
