package org.scrutinyassistant.bot.understanding.closeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling a word is among the names of a kind: the fewer names have it, the more; words of asking count little. */
final class Rarity {

    private static final double ASKING = 0.2;

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> asking;
    private final double unknown;

    Rarity(List<Entry> entries, Set<String> asking) {
        this.asking = asking;
        Map<String, Set<String>> names = new HashMap<>();
        entries.forEach(entry -> entry.stems()
                .forEach(stem -> names.computeIfAbsent(stem, first -> new HashSet<>())
                        .add(entry.name().key())));
        double all = Math.max(
                1, entries.stream().map(entry -> entry.name().key()).distinct().count());
        names.forEach((stem, having) -> weights.put(stem, weight(all, having.size())));
        this.unknown = weight(all, 1);
    }

    double of(String stem) {
        double weight = weights.getOrDefault(stem, unknown);
        return asking.contains(stem) ? weight * ASKING : weight;
    }

    boolean knows(String stem) {
        return weights.containsKey(stem);
    }

    double sum(Set<String> stems) {
        double sum = 0;
        for (String stem : stems) {
            sum += of(stem);
        }
        return sum;
    }

    private static double weight(double all, int having) {
        return Math.log(1 + all / (having + 0.5));
    }
}
