package org.scrutinyassistant.packs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The cells of one table row, as plain text; empty cells are kept. */
public record TableRow(List<String> cells) {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BARRED = Pattern.compile("\\s*(?:- )?(\\|.*)\\|\\s*");

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The row on this line where cells are kept apart by tabs or bars, else null. */
    public static @Nullable TableRow of(String line) {
        if (line.indexOf('\t') >= 0) {
            return new TableRow(plain(TAB.splitAsStream(line).toList()));
        }
        var barred = BARRED.matcher(line);
        if (!barred.matches()) {
            return null;
        }
        return new TableRow(
                plain(BAR.splitAsStream(barred.group(1).substring(1)).toList()));
    }

    private static List<String> plain(List<String> marked) {
        List<String> plain = new ArrayList<>();
        marked.forEach(cell -> plain.add(plain(cell)));
        return plain;
    }

    /** The text of a cell without its mark-up; its bullets follow one another after a semicolon. */
    public static String plain(String cell) {
        if (cell.indexOf('<') < 0) {
            return cell.strip();
        }
        Document document = Jsoup.parseBodyFragment(cell);
        for (Element item : document.select("li:not(:last-child), br")) {
            item.append(item.normalName().equals("li") ? "; " : " ");
        }
        return document.text().strip();
    }
}
