package org.scrutinyassistant.packs.importing;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorRows;
import org.scrutinyassistant.register.indicator.Indicators;
import org.springframework.stereotype.Component;

/** Finds the indicator of each printed row in the register, or adds it. */
@Component
class KnownIndicators {

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final PrintedPolarity polarity;

    KnownIndicators(Indicators indicators, IndicatorRows rows, PrintedPolarity polarity) {
        this.indicators = indicators;
        this.rows = rows;
        this.polarity = polarity;
    }

    List<KnownRow> of(Committee committee, Pack pack) {
        IndicatorMatching matching = new IndicatorMatching(committee, indicators.findByCommittee(committee));
        Standing.of(rows.findByDocumentCommittee(committee))
                .forEach(row -> matching.knownAs(row.indicator(), row.name()));
        List<KnownRow> known = new ArrayList<>();
        for (IndicatorRow printed : pack.indicators()) {
            Indicator indicator = indicators.save(matching.claim(printed));
            polarity.of(printed).ifPresent(indicator::judgeBy);
            known.add(new KnownRow(printed, indicator));
        }
        return known;
    }
}
