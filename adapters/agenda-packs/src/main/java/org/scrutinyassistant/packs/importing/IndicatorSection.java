package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.IndicatorRows;
import org.springframework.stereotype.Component;

/** Stores the indicators of a pack. */
@Component
final class IndicatorSection extends FactSection<IndicatorRow> {

    IndicatorSection(IndicatorRows kept) {
        super("indicators", kept);
    }

    @Override
    List<IndicatorRow> facts(Importing pack) {
        return pack.rows().stream().map(row -> row(pack, row)).toList();
    }

    private static IndicatorRow row(Importing pack, KnownRow row) {
        var printed = row.printed();
        return new IndicatorRow(
                pack.at(printed.page()),
                row.indicator(),
                printed.ref(),
                printed.name(),
                printed.owner(),
                printed.reporter(),
                RegisterUnit.of(printed.unit()),
                printed.avg12(),
                printed.max12(),
                printed.changeMonth(),
                printed.changeYear(),
                printed.commentary());
    }
}
