package org.scrutinyassistant.web.body;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that a misspelt one stands for. */
final class Slip {

    private static final int MOST_LETTERS = 2;
    private static final int SHORT = 4;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_LETTERS);

    private Slip() {}

    /** Returns it if it differs by no more than case, hyphens and two letters of it, one where it is short. */
    static Optional<String> in(String name, Set<String> known) {
        return known.contains(name)
                ? Optional.empty()
                : known.stream().filter(each -> near(plain(name), plain(each))).findFirst();
    }

    private static boolean near(String name, String known) {
        int letters = DISTANCE.apply(name, known);
        boolean otherWord = known.length() <= SHORT && name.length() == known.length() && letters > 0;
        return !otherWord && letters >= 0 && letters * 3 <= known.length() - 1;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
