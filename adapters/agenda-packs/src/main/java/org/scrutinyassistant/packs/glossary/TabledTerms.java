package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;

/** Reads a glossary set as a table: the term in the first cell of a row, its definition in the next. */
final class TabledTerms {

    private static final int FEWEST = 3;
    private static final Pattern NOT_TERM = Pattern.compile("(?i)(?:term|word|phrase|acronym|abbreviation)s?|\\d*");
    private static final Pattern PAGE = Pattern.compile("\\d{0,3}");

    private TabledTerms() {}

    static List<TermText> in(List<Line> section) {
        List<TermText> terms = new ArrayList<>();
        for (Line line : section) {
            List<String> cells = Markup.cells(line.text());
            if (cells.size() < 2
                    || Markup.isRule(line.text())
                    || PAGE.matcher(cells.get(1)).matches()) {
                continue;
            }
            if (!NOT_TERM.matcher(cells.get(0)).matches()) {
                terms.add(new TermText(cells.get(0), cells.get(1), line.page()));
            } else if (cells.get(0).isEmpty() && !terms.isEmpty()) {
                TermText last = terms.remove(terms.size() - 1);
                terms.add(new TermText(last.heading(), last.definition() + " " + cells.get(1), last.page()));
            }
        }
        return terms.size() < FEWEST ? List.of() : terms;
    }
}
