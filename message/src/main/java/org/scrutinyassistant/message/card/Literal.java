package org.scrutinyassistant.message.card;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;

/** Words that a card shows as they were typed: nothing in them is taken for Markdown, HTML or a card's date function. */
final class Literal {

    private static final Pattern INSIDE = Pattern.compile("[\\\\`*_~\\[\\]]|<(?=[A-Za-z/!?])|&(?=#?\\w+;)|(?<=\\{)\\{");
    private static final Pattern LIST_OR_HEADING = Pattern.compile("^[-+#=>]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final String UNBREAKABLE_SPACE = "\u00a0";

    private Literal() {}

    /** Returns the lines of {@code words}, each a paragraph of its own since a card runs single line breaks together. */
    static String of(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line -> indent(line) + escape(line.strip()))
                .collect(joining("\n\n"));
    }

    private static String escape(String line) {
        String inside = INSIDE.matcher(line).replaceAll("\\\\$0");
        String start = LIST_OR_HEADING.matcher(inside).replaceFirst("\\\\$0");
        return NUMBERED.matcher(start).replaceFirst("$1\\\\$2");
    }

    private static String indent(String line) {
        return UNBREAKABLE_SPACE.repeat(line.length() - line.stripLeading().length());
    }
}
