package org.scrutinyassistant.packs.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.passage.Paragraph.Kind;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.TableRow;

/** Turns a table row into one paragraph, or where its cells hold whole texts into the paragraphs of those, under the row's first cell. */
final class RowParagraphs {

    private static final int SHORT_ROW = 400;
    private static final int LONGEST_HEAD = 250;
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern INNER_BULLET =
            Pattern.compile("\\s*(?:[•●▪○]|(?<=[.:;])\\s-(?=\\s\\p{Lu}|\\s\\d))\\s*");
    private static final Pattern HEAD = Pattern.compile(".*\\p{L}{3}.*", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^.,;?]{2,80}(?<!:)");
    private static final Pattern RULE = Pattern.compile("[-\\s|:]*");

    private RowParagraphs() {}

    static List<Paragraph> of(Line line, TableRow row) {
        List<String> cells = row.cells().stream()
                .filter(cell -> !RULE.matcher(cell).matches())
                .toList();
        String whole = String.join(" | ", cells);
        if (cells.isEmpty()) {
            return List.of();
        }
        if (whole.length() <= SHORT_ROW && cells.size() > 1) {
            return List.of(new Paragraph(whole, Kind.ROW, line, null));
        }
        if (cells.size() == 1 && TITLE.matcher(whole).matches()) {
            return List.of(new Paragraph(whole, Kind.HEADING, line, null));
        }
        return texts(line, cells.size() == 1 ? null : cells.get(0));
    }

    private static List<Paragraph> texts(Line line, @Nullable String first) {
        String head = first == null
                        || first.length() > LONGEST_HEAD
                        || !HEAD.matcher(first).matches()
                ? null
                : first;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String cell : TAB.splitAsStream(line.text().replace('|', '\t')).toList()) {
            for (String text : blocks(cell)) {
                if (!text.equals(head) && !RULE.matcher(text).matches()) {
                    paragraphs.add(new Paragraph(text, Kind.ROW, line, head));
                }
            }
        }
        return paragraphs;
    }

    private static List<String> blocks(String cell) {
        List<String> blocks = new ArrayList<>();
        Element body = Jsoup.parseBodyFragment(cell.replace("**", " ")).body();
        body.select("p, li, tr, ul, table")
                .forEach(block -> block.before("\u0001").after("\u0001"));
        for (String text : body.text().split("\u0001", -1)) {
            INNER_BULLET
                    .splitAsStream(text)
                    .map(String::strip)
                    .filter(t -> !t.isEmpty())
                    .forEach(blocks::add);
        }
        return blocks;
    }
}
