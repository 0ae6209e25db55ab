package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.indicator.Target;
import org.scrutinyassistant.register.indicator.Targets;
import org.springframework.stereotype.Component;

/** Stores the targets of a pack. */
@Component
final class TargetSection extends FactSection<Target> {

    TargetSection(Targets kept) {
        super("targets", kept);
    }

    @Override
    List<Target> facts(Importing pack) {
        return pack.rows().stream()
                .flatMap(row -> row.printed().targets().entrySet().stream()
                        .map(year -> new Target(
                                pack.at(row.printed().page()), row.indicator(), year.getKey(), year.getValue())))
                .toList();
    }
}
