package org.scrutinyassistant.packs.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.indicator.Indicator;

/** Gives each row of one pack an indicator of its own: the same reference and a like name, or a new one. */
final class IndicatorMatching {

    private static final double LIKE = 0.4;

    private final Committee committee;
    private final Map<String, Indicator> byKey = new HashMap<>();
    private final Map<String, String> nameByKey = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();

    IndicatorMatching(Committee committee, Collection<Indicator> known) {
        this.committee = committee;
        known.forEach(indicator -> byKey.put(indicator.key(), indicator));
    }

    void knownAs(Indicator indicator, String name) {
        nameByKey.put(indicator.key(), name);
    }

    Indicator claim(IndicatorRow row) {
        String name = Wording.folded(row.name());
        String key = row.ref() == null || Wording.folded(row.ref()).isEmpty() ? name : refKey(row.ref());
        while (claimed.contains(key) || isAnother(key, row.name())) {
            key = key.contains("|") ? key + "+" : key + "|" + name;
        }
        claimed.add(key);
        nameByKey.put(key, row.name());
        return byKey.computeIfAbsent(key, unknown -> new Indicator(committee, unknown));
    }

    private boolean isAnother(String key, String name) {
        String known = nameByKey.get(key);
        return known != null && Wording.likeness(known, name) < LIKE;
    }

    private static String refKey(String ref) {
        return ref.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}%]", "");
    }
}
