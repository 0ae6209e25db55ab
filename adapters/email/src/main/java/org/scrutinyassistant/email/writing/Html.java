package org.scrutinyassistant.email.writing;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/** Words as markup that shows them literally. */
final class Html {

    private Html() {}

    /** Returns words for between tags or inside a quoted attribute. */
    static String escaped(String words) {
        return Clean.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Returns a paragraph for each block of lines between empty ones. */
    static String paragraphs(String words) {
        return Arrays.stream(Clean.of(words).split("\n\\s*\n"))
                .filter(block -> !block.isBlank())
                .map(block -> "<p>" + escaped(block.strip()).replace("\n", "<br>\n") + "</p>\n")
                .collect(joining());
    }

    static String link(String address, String words) {
        return "<p class=\"act\"><a href=\"" + escaped(address) + "\">" + escaped(words) + "</a></p>\n";
    }

    /** Returns a row whose first cell names it. */
    static String row(List<String> cells) {
        String rest = cells.stream()
                .skip(1)
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(joining());
        return "<tr><th scope=\"row\">" + escaped(cells.get(0)) + "</th>" + rest + "</tr>\n";
    }
}
