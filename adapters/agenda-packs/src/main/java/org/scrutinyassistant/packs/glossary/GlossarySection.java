package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;

/** Finds the lines under each heading "Glossary", up to its sources or the next paper. */
final class GlossarySection {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:(?:appendix|annex) \\w{1,3}\\W{1,3})?(?:[\\p{L}&'’,–-]+ ){0,8}glossary(?: of (?:key |common |useful )?(?:terms|words))?"
                    + "(?: (?:and|&|/) .{3,40})?:?");
    private static final Pattern OVER = Pattern.compile(
            "(?i)(?:decision[- ]maker\\s*:.*|(?:sources|references|bibliography|further reading)\\s*:?)");

    private GlossarySection() {}

    static List<List<Line>> allIn(PackText pack) {
        List<Line> lines = pack.lines();
        List<List<Line>> sections = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isHeading(Markup.plain(lines.get(at).text()))) {
                int end = end(lines, at + 1);
                sections.add(PageFurniture.removedFrom(lines.subList(at + 1, end)));
                at = end - 1;
            }
        }
        return sections;
    }

    private static boolean isHeading(String line) {
        return HEADING.matcher(line).matches() && !AcronymList.isHeading(line);
    }

    private static int end(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && !ends(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean ends(Line line) {
        return PageFurniture.isBlankPage(line)
                || OVER.matcher(Markup.plain(line.text())).matches();
    }
}
