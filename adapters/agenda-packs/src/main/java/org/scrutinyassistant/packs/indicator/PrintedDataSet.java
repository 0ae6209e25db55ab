package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads a data set that was printed on wide pages and came out as loose lines, each indicator's values on one of them. */
final class PrintedDataSet implements SectionReader<List<IndicatorRow>> {

    @Override
    public List<IndicatorRow> read(PackText pack) {
        return pages(pack).stream().flatMap(page -> page.rows().stream()).toList();
    }

    static List<PrintedDataPage> pages(PackText pack) {
        List<Line> lines = pack.lines();
        List<PrintedHead> heads = heads(lines);
        List<PrintedDataPage> pages = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            boolean last = i == heads.size() - 1;
            int end = last ? lines.size() : heads.get(i + 1).first();
            pages.add(new PrintedDataPage(heads.get(i), lines.subList(0, end), last));
        }
        return pages;
    }

    private static List<PrintedHead> heads(List<Line> lines) {
        List<PrintedHead> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedHead head = PrintedHead.at(lines, i);
            if (head != null) {
                heads.add(head);
            }
        }
        return heads;
    }
}
