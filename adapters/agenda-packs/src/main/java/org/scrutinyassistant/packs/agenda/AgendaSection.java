package org.scrutinyassistant.packs.agenda;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;

/** Finds the lines between the agenda's heading and the first paper. */
final class AgendaSection {

    private static final int LONGEST = 1500;
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:(?:public |supplementary |formal )?agenda(?: items?)?|a g e n d a|items? of business|order of business)(?:\\s*[-–:].{0,60})?"
                    + "|agenda (?:part|section) \\w+.{0,60}|item\\s+(?:description\\s+)?pages?(?: no\\.?)?");
    private static final Pattern OVER = Pattern.compile(
            "(?i)decision[- ]maker:.*|report to:.*|(?:members )?present:.*|apologies:.*"
                    + "|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )\\d{1,2}(?:st|nd|rd|th)? \\w+,? \\d{4}(?!.*\\bat\\b).{0,80}");
    private static final Pattern MINUTES =
            Pattern.compile("(?:MINUTES of|Minutes of|MINUTES OF|Minutes Of) .*(?i:meeting.*held|proceedings).*");
    private static final Pattern FIRST_ITEM = Pattern.compile("(?:(?i:item) )?\\d{1,2}[.:]?(?: \\p{Lu}.*)?");

    private AgendaSection() {}

    static List<Line> of(PackText pack) {
        List<Line> lines = pack.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (HEADING.matcher(Markup.plain(lines.get(at).text())).matches()) {
                List<Line> section = from(lines.subList(at, Math.min(lines.size(), at + LONGEST)));
                if (!section.isEmpty()) {
                    return PageFurniture.removedFrom(section);
                }
            }
        }
        return List.of();
    }

    private static List<Line> from(List<Line> lines) {
        boolean begun = false;
        for (int at = 1; at < lines.size(); at++) {
            String text = Markup.plain(lines.get(at).text());
            begun |= FIRST_ITEM.matcher(text).matches();
            if (begun && ends(lines.get(at), text)) {
                return lines.subList(0, at);
            }
        }
        return begun ? lines : List.of();
    }

    private static boolean ends(Line line, String text) {
        return PageFurniture.isBlankPage(line)
                || OVER.matcher(text).matches()
                || (MINUTES.matcher(text).matches() && text.length() < 100 && !text.endsWith("."));
    }
}
