package org.scrutinyassistant.bot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence: the words before each placeholder, the placeholders' names, and the words after the last. */
record Sentence(List<String> before, List<String> names, String after) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");

    Sentence {
        before = List.copyOf(before);
        names = List.copyOf(names);
    }

    static Sentence of(String written) {
        List<String> before = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(written);
        int end = 0;
        while (placeholder.find()) {
            before.add(written.substring(end, placeholder.start()));
            names.add(placeholder.group(1));
            end = placeholder.end();
        }
        return new Sentence(before, names, written.substring(end));
    }

    boolean known(Values values) {
        for (String name : names) {
            if (values.find(name) == null) {
                return false;
            }
        }
        return true;
    }

    void fill(StringBuilder filled, Values values, String unknown) {
        for (int at = 0; at < names.size(); at++) {
            filled.append(before.get(at)).append(Objects.requireNonNullElse(values.find(names.get(at)), unknown));
        }
        filled.append(after);
    }
}
