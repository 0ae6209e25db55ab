package org.scrutinyassistant.packs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.Report;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;
import org.scrutinyassistant.packs.reading.PrintedDate;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads each report of a pack from the sheet that begins with "DECISION-MAKER:". */
public final class ReportsReader implements SectionReader<List<Report>> {

    private static final Pattern START = Pattern.compile("(?i)decision[- ]maker\\s*:.*");

    @Override
    public List<Report> read(PackText pack) {
        List<Line> lines = PageFurniture.removedFrom(pack.lines());
        List<Report> reports = new ArrayList<>();
        int start = next(lines, 0);
        while (start < lines.size()) {
            int end = next(lines, start + 1);
            reports.add(report(lines.subList(start, end)));
            start = end;
        }
        return List.copyOf(reports);
    }

    private static int next(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size()
                && !START.matcher(Markup.plain(lines.get(at).text())).matches()) {
            at++;
        }
        return at;
    }

    private static Report report(List<Line> lines) {
        ReportSheet sheet = ReportSheet.of(lines.stream().map(Line::text).toList());
        Officers officers = Officers.in(sheet.part(Heading.CONTACT_DETAILS));
        return new Report(
                sheet.field(Heading.SUBJECT),
                sheet.value(Heading.DECISION_MAKER),
                PrintedDate.firstIn(sheet.field(Heading.DATE_OF_DECISION)).orElse(null),
                sheet.value(Heading.REPORT_OF),
                officers.author(),
                officers.director(),
                sheet.value(Heading.CONFIDENTIALITY),
                sheet.value(Heading.BRIEF_SUMMARY),
                sheet.paragraphs(Heading.RECOMMENDATIONS),
                Appendices.in(sheet.part(Heading.APPENDICES)),
                lines.get(0).page());
    }
}
