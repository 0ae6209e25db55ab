package org.scrutinyassistant.bot.answer.following;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            Pattern.compile("(?i)\\b(?:instead|rather|but|make|use|want|set|send|give)\\b");

    private final Pattern pattern;

    /** Knows it of a thing by its name. */
    Ending(String thing) {
        this.pattern = Pattern.compile("(?i)^\\W*" + ASKING + "(?:no|without|" + ENDED + "|" + UNWANTED + ")" + WHICH
                + thing + "|\\b(?:turn|switch)" + WHICH + thing + ".*\\boff\\b");
    }

    /** Returns whether they want it, and say of nothing that they want it in its place. */
    boolean in(String text) {
        Matcher ending = pattern.matcher(text);
        return ending.find()
                && !INSTEAD.matcher(text).region(ending.end(), text.length()).find();
    }
}
