package org.scrutinyassistant.packs.recommendation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recommendation's number with the words after it, "2) That ...". */
record Numbered(int number, String rest) {

    private static final Pattern PRINTED = Pattern.compile("\\s*\\(?(\\d{1,2})[.)]\\s*(\\D.*)");

    static Optional<Numbered> startOf(String text) {
        Matcher matcher = PRINTED.matcher(text);
        return matcher.matches()
                ? Optional.of(new Numbered(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
