package org.scrutinyassistant.packs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Takes out what belongs to the printed page, not to the papers: page numbers, item stamps, blank-page notes. */
public final class PageFurniture {

    private static final Pattern PAGE_LABEL = Pattern.compile("(?i)[-–\\s]*page\\s+\\d+(?:\\s+of\\s+\\d+)?[-–\\s]*");
    private static final Pattern BLANK_PAGE =
            Pattern.compile("(?i)\\s*this page (?:is|has been) intentionally left blank\\.?\\s*");
    private static final Pattern TORN_LABEL =
            Pattern.compile("(?i)\\s*(?:age\\s+\\d+|his page is intentionally left blank\\.?)\\s*");
    private static final Pattern TORN_LETTER = Pattern.compile("\\s*[PT]\\s*");
    private static final Pattern ITEM_STAMP = Pattern.compile("(?i)\\s*agenda item(?: no\\.?)?:? +\\d+[a-z]?\\s*");
    private static final Pattern APPENDIX_STAMP = Pattern.compile("(?i)\\s*(?:appendix|annex) +\\w{1,3}\\s*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–\\s]*\\d{1,3}[-–\\s]*");
    private static final Pattern GLUED_LABEL = Pattern.compile("(?<=[.;:!?])\\s*Page \\d{1,4}\\s*$");

    private PageFurniture() {}

    public static PackText removedFrom(PackText pack) {
        return new PackText(removedFrom(pack.lines()));
    }

    public static List<Line> removedFrom(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        boolean stamped = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean furniture = isLabel(lines, at) || (stamped && matches(APPENDIX_STAMP, line));
            stamped = matches(ITEM_STAMP, line) || (stamped && line.blank());
            if (!furniture) {
                kept.add(withoutGluedLabel(line));
            }
        }
        return kept;
    }

    /** Whether the line says that a page was left blank, which also parts one paper from the next. */
    public static boolean isBlankPage(Line line) {
        return matches(BLANK_PAGE, line);
    }

    private static boolean isLabel(List<Line> lines, int at) {
        Line line = lines.get(at);
        return matches(PAGE_LABEL, line)
                || matches(BLANK_PAGE, line)
                || matches(ITEM_STAMP, line)
                || matches(TORN_LABEL, line)
                || (matches(TORN_LETTER, line) && at + 1 < lines.size() && matches(TORN_LABEL, lines.get(at + 1)))
                || (matches(PAGE_NUMBER, line) && atPageEdge(lines, at));
    }

    private static boolean atPageEdge(List<Line> lines, int at) {
        return lines.get(at).page() != null && (alone(lines, at, 1) || alone(lines, at, -1));
    }

    private static boolean alone(List<Line> lines, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < lines.size() && lines.get(next).blank()) {
            next += step;
        }
        return next < 0
                || next >= lines.size()
                || !Objects.equals(lines.get(next).page(), lines.get(at).page());
    }

    private static boolean matches(Pattern pattern, Line line) {
        return pattern.matcher(line.text()).matches();
    }

    private static Line withoutGluedLabel(Line line) {
        String text = GLUED_LABEL.matcher(line.text()).replaceFirst("");
        return text.equals(line.text()) ? line : new Line(line.number(), line.page(), text);
    }
}
