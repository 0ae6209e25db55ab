package org.scrutinyassistant.packs.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a council's figure is compared with. */
final class Others {

    static final String NAMES =
            "statistical neighbours?|stat\\.? neighbours?|similar councils|england|national(?:ly)?|south east|regional?|core cities"
                    + "|comparators?|other (?:councils|local authorities|areas)"
                    + "|all (?:children|young people|councils|schools|applications)";
    private static final Pattern PATTERN = Pattern.compile(NAMES, Pattern.CASE_INSENSITIVE);

    private Others() {}

    /** The name nearest before the figure, else the first after it. */
    static String beside(Figure figure) {
        Matcher before = PATTERN.matcher(figure.before());
        String name = "";
        while (before.find()) {
            name = before.group();
        }
        Matcher after = PATTERN.matcher(figure.after());
        return name.isEmpty() && after.find() ? after.group() : name;
    }
}
