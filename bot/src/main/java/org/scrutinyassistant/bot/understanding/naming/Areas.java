package org.scrutinyassistant.bot.understanding.naming;

import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.words.Lexicon;

/** The areas whose figures are printed beside ours, as names. */
public final class Areas {

    private static final Map<String, String> LABELS = Map.of(
            "STATISTICAL_NEIGHBOUR", "statistical neighbours",
            "ENGLAND", "England",
            "REGION", "the region");

    private Areas() {}

    public static List<Name> names(Lexicon lexicon) {
        return lexicon.areas().entrySet().stream()
                .map(area -> new Name(
                        EntityKind.AREA,
                        area.getKey(),
                        LABELS.getOrDefault(area.getKey(), area.getKey()),
                        area.getValue()))
                .toList();
    }
}
