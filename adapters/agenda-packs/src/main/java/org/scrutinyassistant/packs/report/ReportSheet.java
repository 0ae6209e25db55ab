package org.scrutinyassistant.packs.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Labelled;
import org.scrutinyassistant.packs.reading.Capitals;
import org.scrutinyassistant.packs.reading.LabelledParagraphs;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.Prose;

/** The lines of one report under the headings of its sheet. */
final class ReportSheet {

    private final Map<Heading, List<String>> parts = new EnumMap<>(Heading.class);

    private ReportSheet() {}

    static ReportSheet of(List<String> lines) {
        ReportSheet sheet = new ReportSheet();
        Heading current = Heading.DECISION_MAKER;
        String first =
                Heading.DECISION_MAKER.wordsAfter(Markup.plain(lines.get(0))).orElse("");
        sheet.put(current, first);
        for (String line : lines.subList(1, lines.size())) {
            String text = Markup.plain(line);
            Optional<Heading> next = current.following(text);
            if (next.isPresent() && mayStart(next.get(), text)) {
                current = next.get();
                sheet.put(current, current.wordsAfter(text).orElse(""));
            } else {
                sheet.put(current, line);
            }
        }
        return sheet;
    }

    /** A heading within running text is none: those after the summary stand in capitals or alone. */
    private static boolean mayStart(Heading heading, String text) {
        return heading != Heading.DETAIL || Capitals.printed(text) || text.startsWith("DETAIL");
    }

    private void put(Heading heading, String line) {
        parts.computeIfAbsent(heading, any -> new ArrayList<>()).add(line);
    }

    List<String> part(Heading heading) {
        return List.copyOf(parts.getOrDefault(heading, List.of()));
    }

    /** The words under a heading on one line, empty where there are none. */
    String field(Heading heading) {
        return Prose.of(part(heading));
    }

    @Nullable String value(Heading heading) {
        String text = field(heading);
        return text.isEmpty() ? null : text;
    }

    List<Labelled> paragraphs(Heading heading) {
        return LabelledParagraphs.of(part(heading));
    }
}
