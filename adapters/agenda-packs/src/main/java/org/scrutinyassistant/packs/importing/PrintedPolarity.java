package org.scrutinyassistant.packs.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.register.indicator.IndicatorSettings;
import org.scrutinyassistant.register.indicator.Polarity;
import org.springframework.stereotype.Component;

/** Which way is better, by the words of the row itself or else by the settings; otherwise nobody has said. */
@Component
class PrintedPolarity {

    private static final Pattern LOWER =
            Pattern.compile("\\b(?:low|lower|smaller|fewer) (?:is|are) (?:good|better)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIGHER =
            Pattern.compile("\\b(?:high|higher|bigger|more) (?:is|are) (?:good|better)\\b", Pattern.CASE_INSENSITIVE);

    private final IndicatorSettings settings;

    PrintedPolarity(IndicatorSettings settings) {
        this.settings = settings;
    }

    Optional<Polarity> of(IndicatorRow row) {
        boolean lower = LOWER.matcher(row.name()).find();
        boolean higher = HIGHER.matcher(row.name()).find();
        if (lower != higher) {
            return Optional.of(lower ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER);
        }
        return settings.polarityOf(row.ref(), row.name());
    }
}
