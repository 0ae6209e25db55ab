package org.scrutinyassistant.packs.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.TableRow;

/** Tells which lines of a pack belong to its data set of indicators, by line number. */
public final class DataSetLines implements IntPredicate {

    private final BitSet numbers = new BitSet();

    private DataSetLines() {}

    public static DataSetLines of(PackText pack) {
        DataSetLines found = new DataSetLines();
        List<Line> lines = pack.lines();
        boolean table = false;
        for (int i = 0; i < lines.size(); i++) {
            TableRow row = TableRow.of(lines.get(i).text());
            table = row != null && (table || TableHead.of(row) != null);
            if (table) {
                found.numbers.set(lines.get(i).number());
            }
        }
        for (PrintedDataPage page : PrintedDataSet.pages(pack)) {
            page.lines().forEach(line -> found.numbers.set(line.number()));
        }
        return found;
    }

    /** The number of the first line; 0 where the pack has no data set. */
    public int first() {
        return Math.max(0, numbers.nextSetBit(0));
    }

    @Override
    public boolean test(int lineNumber) {
        return numbers.get(lineNumber);
    }
}
