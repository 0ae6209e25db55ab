package org.scrutinyassistant.web.csv;

/** A cell that no spreadsheet takes for a formula: what could begin one gets an apostrophe before it. */
public final class SafeCell {

    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    public static String of(String words) {
        return !words.isEmpty() && BEGINNINGS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
