package org.scrutinyassistant.bot.answer.following;

import static java.util.Comparator.comparing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows when somebody wants an end of something that they have, even if they say at what time they have it. */
final class Ending {

    private static final String WHICH = "(?: (?:an?|my|the|these|any|more|another|own|daily|\\d\\S*(?: ?[ap]m)?))* ";
    private static final String ASKING =
            "(?:(?:please|can you|could you|would you|will you|i want to|i['’]?d like to|i would like to) )*";
    private static final String ENDED =
            "(?:stop|cancel|drop|end|remove|(?:turn|switch) off)(?: (?:sending|giving|getting))?(?: me)?";
    private static final String UNWANTED = "(?:i )?(?:(?:don['’]?t|do not|no longer|never)"
            + "(?: (?:want|need|wish|like|send|give|set|make))?(?: me)?(?: to (?:have|get|receive))?|(?:want|need) no)";

    private static final Pattern INSTEAD =
            Pattern.compile("(?i)\\b(?:instead|rather|but|make|use|want|set|send|give|only|just|better)\\b");
    private static final Pattern MOVED =
            Pattern.compile("(?i)(?<!\\d|[ap]m)\\s(?:until|till|til)\\b|\\b(?:before|after)\\b"
                    + "|\\b(?:early|earlier|late|later|soon|sooner)\\b(?:\\D*[,.;:!–—-])?");

    private static final Pattern EARLY = Pattern.compile("(?i)(?:early|earlier|late|later|soon|sooner)");

    private final Pattern pattern;

    /** Knows it of a thing by its name. */
    Ending(String thing) {
        this.pattern = Pattern.compile("(?i)^\\W*" + ASKING + "(?:no|without|" + ENDED + "|" + UNWANTED + ")" + WHICH
                + thing + "|\\b(?:turn|switch)" + WHICH + thing + ".*\\boff\\b");
    }

    /** Returns whether they want it, and say of nothing that they want it in its place. */
    boolean in(String text) {
        return pattern.matcher(text).find()
                && !moved(text)
                && !INSTEAD.matcher(after(text)).find();
    }

    /** Returns whether they want it at another time, said or not. */
    boolean moved(String text) {
        return MOVED.matcher(after(text)).find();
    }

    /** Returns what they say of what they want in its place, or the text if they don't want an end of it. */
    String wanted(String text) {
        String after = after(text);
        return Stream.of(INSTEAD, MOVED)
                .flatMap(place -> place.matcher(after).results())
                .min(comparing(MatchResult::start))
                .map(place -> EARLY.matcher(place.group()).matches() ? "" : after.substring(place.end()))
                .orElse(pattern.matcher(text).find() ? "" : text);
    }

    private String after(String text) {
        Matcher ending = pattern.matcher(text);
        return ending.find() ? text.substring(ending.end()) : "";
    }
}
