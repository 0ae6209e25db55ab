package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Observations;
import org.springframework.stereotype.Component;

/** Stores the observations of a pack. */
@Component
final class ObservationSection extends FactSection<Observation> {

    ObservationSection(Observations kept) {
        super("observations", kept);
    }

    @Override
    List<Observation> facts(Importing pack) {
        return pack.rows().stream()
                .flatMap(row -> row.printed().series().entrySet().stream()
                        .map(month -> new Observation(
                                pack.at(row.printed().page()), row.indicator(), month.getKey(), month.getValue())))
                .toList();
    }
}
