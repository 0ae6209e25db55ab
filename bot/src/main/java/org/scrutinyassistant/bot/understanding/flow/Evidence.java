package org.scrutinyassistant.bot.understanding.flow;

import java.util.Map;

/**
 * What speaks for each flow.
 *
 * @param shares how the odds are shared among the flows; they sum to 1
 * @param best the likeness to the nearest example of all
 * @param strange the share of the telling words that nothing here knows
 */
public record Evidence(Map<String, Double> shares, double best, double strange) {

    public Evidence {
        shares = Map.copyOf(shares);
    }
}
