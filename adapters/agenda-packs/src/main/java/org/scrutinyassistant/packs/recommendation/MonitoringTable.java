package org.scrutinyassistant.packs.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;

/** The lines of the monitoring table without its repeated head, and the captions of its columns where cells are kept apart. */
record MonitoringTable(List<String> columns, List<Line> lines) {

    private static final Pattern HEAD = Pattern.compile(
            "(?i)(?:date\\b.{0,20}\\s+)?(?:title|item|report|subject|agenda item)\\b.{0,20}\\s+(?:recommendations?|actions? proposed|proposed actions?|resolution)\\b.*");
    private static final Pattern HEAD_WRAPS =
            Pattern.compile("(?i)(?:status|progress|progress status|taken|action taken)");
    private static final Pattern OVER = Pattern.compile("(?i)decision[- ]maker\\s*:.*");

    MonitoringTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    static Optional<MonitoringTable> in(PackText pack) {
        List<Line> all = pack.lines();
        for (int at = 0; at < all.size(); at++) {
            if (isHead(all.get(at))) {
                List<String> cells = Markup.cells(all.get(at).text());
                List<String> columns = cells.size() < 4
                        ? List.of()
                        : cells.stream()
                                .map(cell -> cell.toLowerCase(Locale.UK))
                                .toList();
                return Optional.of(new MonitoringTable(columns, rows(all.subList(at, end(all, at)))));
            }
        }
        return Optional.empty();
    }

    private static boolean isHead(Line line) {
        String text = Markup.plain(line.text());
        return text.length() < 120
                && HEAD.matcher(text).matches()
                && text.matches("(?i).*\\b(?:action|progress|status|response)\\b.*");
    }

    private static int end(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size()
                && !PageFurniture.isBlankPage(lines.get(at))
                && !OVER.matcher(Markup.plain(lines.get(at).text())).matches()) {
            at++;
        }
        return at;
    }

    private static List<Line> rows(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        boolean head = false;
        for (Line line : PageFurniture.removedFrom(lines)) {
            boolean repeats = isHead(line)
                    || (head && HEAD_WRAPS.matcher(Markup.plain(line.text())).matches());
            if (!repeats && !Markup.isRule(line.text())) {
                rows.add(line);
            }
            head = repeats || (head && line.blank());
        }
        return rows;
    }
}
