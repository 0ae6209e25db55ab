package org.scrutinyassistant.packs.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;
import org.scrutinyassistant.packs.reading.PrintedDate;

/** The lines of the first minutes in a pack, from the list of those present to the next paper, and the day they record. */
record MinutesSection(@Nullable LocalDate day, @Nullable Integer page, List<Line> lines) {

    private static final int NEAR = 40;
    private static final int ABOVE = 8;
    private static final Pattern HEADING =
            Pattern.compile("(?i).{0,60}\\bminutes\\b(?! of (?:the )?(?:previous|last)\\b).*");
    private static final Pattern PRESENT =
            Pattern.compile("(?i)(?:(?:councillors|members|committee members) )?(?:present|attendance)\\b.*");
    private static final Pattern OVER =
            Pattern.compile("(?i)(?:decision[- ]maker|report to|title of report|report title):.*");

    MinutesSection {
        lines = List.copyOf(lines);
    }

    static Optional<MinutesSection> of(PackText pack) {
        List<Line> lines = pack.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (PRESENT.matcher(Markup.plain(lines.get(at).text())).matches()) {
                int heading = heading(lines, at);
                if (heading >= 0) {
                    return Optional.of(section(lines, heading, at));
                }
            }
        }
        return Optional.empty();
    }

    private static int heading(List<Line> lines, int present) {
        for (int at = present - 1; at >= Math.max(0, present - NEAR); at--) {
            String text = Markup.plain(lines.get(at).text());
            if (HEADING.matcher(text).matches() && !text.endsWith(".")) {
                return at;
            }
            if (text.length() > 120) {
                return -1;
            }
        }
        return -1;
    }

    private static MinutesSection section(List<Line> lines, int heading, int present) {
        int end = present;
        while (end < lines.size() && !ends(lines.get(end))) {
            end++;
        }
        LocalDate day = day(lines.subList(heading, present))
                .or(() -> day(lines.subList(Math.max(0, heading - ABOVE), heading)))
                .orElse(null);
        return new MinutesSection(
                day, lines.get(heading).page(), PageFurniture.removedFrom(lines.subList(present, end)));
    }

    private static boolean ends(Line line) {
        return PageFurniture.isBlankPage(line)
                || OVER.matcher(Markup.plain(line.text())).matches();
    }

    private static Optional<LocalDate> day(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> PrintedDate.firstIn(Markup.plain(line.text())).stream())
                .findFirst();
    }
}
