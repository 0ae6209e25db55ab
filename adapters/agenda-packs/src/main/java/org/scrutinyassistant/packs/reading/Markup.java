package org.scrutinyassistant.packs.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the words out of a line that an extractor dressed in HTML, Markdown or tabs. */
public final class Markup {

    private static final Pattern TAG = Pattern.compile("</?(?!https?:|mailto:)[a-zA-Z][^<>@]{0,200}>");
    private static final Pattern LIST_ITEM = Pattern.compile("(?i)<li[^<>]*>");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");
    private static final Pattern TABLE_BAR = Pattern.compile("^\\s*(?:[-*]\\s+)?\\||\\|\\s*$");
    private static final Pattern HEADING_SIGN = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern RULE = Pattern.compile("[\\s|:+_=-]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Markup() {}

    /** The words of the line with single spaces, tabs and table bars folded. */
    public static String plain(String line) {
        String text = TABLE_BAR.matcher(line).replaceAll(" ");
        text = text.equals(line) ? line : text.replace('|', ' ');
        return words(HEADING_SIGN.matcher(text).replaceFirst(""));
    }

    /** The cells of a table row printed with tabs or bars; a single cell where the line is no row. */
    public static List<String> cells(String line) {
        boolean bars = line.strip().startsWith("|") || line.strip().startsWith("- |");
        String row = bars ? TABLE_BAR.matcher(line).replaceAll("") : line;
        return Stream.of(row.split(bars ? "\\|" : "\t", -1)).map(Markup::words).toList();
    }

    /** Whether the line only rules off a table. */
    public static boolean isRule(String line) {
        return !line.isBlank() && RULE.matcher(line).matches();
    }

    private static String words(String text) {
        String words = text;
        if (words.indexOf('<') >= 0) {
            words = LIST_ITEM.matcher(words).replaceAll(" • ");
            words = TAG.matcher(words).replaceAll(" ");
        }
        words = EMPHASIS.matcher(words).replaceAll("");
        return SPACE.matcher(unescaped(words)).replaceAll(" ").strip();
    }

    private static String unescaped(String text) {
        if (text.indexOf('&') < 0 || !text.toLowerCase(Locale.ROOT).contains(";")) {
            return text;
        }
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
