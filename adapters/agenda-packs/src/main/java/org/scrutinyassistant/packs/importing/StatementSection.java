package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.packs.pack.StatedTarget;
import org.scrutinyassistant.register.indicator.StatedFigure;
import org.scrutinyassistant.register.indicator.StatedFigures;
import org.springframework.stereotype.Component;

/** Stores the stated figures of a pack. */
@Component
final class StatementSection extends FactSection<StatedFigure> {

    StatementSection(StatedFigures kept) {
        super("stated figures", kept);
    }

    @Override
    List<StatedFigure> facts(Importing pack) {
        return pack.pack().kpiStatements().stream()
                .map(printed -> figure(pack, printed))
                .toList();
    }

    private static StatedFigure figure(Importing pack, org.scrutinyassistant.packs.pack.StatedFigure printed) {
        StatedTarget target = printed.target();
        return new StatedFigure(
                pack.at(printed.page()),
                printed.topic(),
                printed.value(),
                RegisterUnit.of(printed.unit()),
                printed.period(),
                target == null ? null : target.value(),
                target == null ? null : target.due(),
                printed.comparators().stream()
                        .map(area -> area.name() + " " + area.value().toPlainString())
                        .toList(),
                printed.quote());
    }
}
