package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.Prose;

/** Parts a glossary into its terms: rows of a table, or headings over their definitions; a heading without text is left out. */
final class GlossaryTerms {

    private GlossaryTerms() {}

    static List<TermText> in(List<Line> section) {
        List<TermText> tabled = TabledTerms.in(section);
        if (!tabled.isEmpty()) {
            return tabled;
        }
        ContentsList contents = ContentsList.of(section);
        List<Line> body = section.subList(contents.end(), section.size());
        List<String> lines = body.stream().map(Line::text).toList();
        List<Integer> headings =
                contents.headings().isEmpty() ? PlainHeadings.in(lines) : ListedHeadings.in(lines, contents.headings());
        List<TermText> terms = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            int start = headings.get(at);
            int end = at + 1 < headings.size() ? headings.get(at + 1) : lines.size();
            String definition = definition(lines.subList(start + 1, end));
            String heading = Markup.plain(lines.get(start));
            if (!definition.isEmpty() && !AcronymList.isHeading(heading)) {
                terms.add(new TermText(heading, definition, body.get(start).page()));
            }
        }
        return terms;
    }

    private static String definition(List<String> lines) {
        return Prose.of(
                lines.stream().filter(line -> !PlainHeadings.isLetter(line)).toList());
    }
}
