package org.scrutinyassistant.bot.answer.following;

import java.util.regex.Pattern;

/** Knows when somebody wants an end of something that they have, even if they say at what time they have it. */
final class Ending {

    private static final String WHICH = "(?: (?:my|the|these|any|more|own|daily|\\d\\S*(?: ?[ap]m)?))* ";

    private static final Pattern INSTEAD = Pattern.compile("(?i)\\b(?:instead|rather|make|use|want|set)\\b");

    private final Pattern pattern;

    /** Knows it of a thing by its name. */
    Ending(String thing) {
        this.pattern =
                Pattern.compile("(?i)^\\W*(?:please )?(?:no|stop|cancel|drop|end|remove|without|(?:turn|switch) off)"
                        + WHICH + thing + "|\\b(?:turn|switch)" + WHICH + thing + ".*\\boff\\b");
    }

    boolean in(String text) {
        return pattern.matcher(text).find() && !INSTEAD.matcher(text).find();
    }
}
