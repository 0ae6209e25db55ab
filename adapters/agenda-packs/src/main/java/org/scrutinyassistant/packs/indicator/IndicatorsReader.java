package org.scrutinyassistant.packs.indicator;

import java.util.List;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the rows of the monthly data set in whichever layout the pack has them. */
public final class IndicatorsReader implements SectionReader<List<IndicatorRow>> {

    private static final List<SectionReader<List<IndicatorRow>>> LAYOUTS =
            List.of(new TabularDataSet(), new PrintedDataSet());

    @Override
    public List<IndicatorRow> read(PackText pack) {
        return LAYOUTS.stream().flatMap(layout -> layout.read(pack).stream()).toList();
    }
}
