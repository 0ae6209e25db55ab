package org.scrutinyassistant.bot.answer.indicator;

import static org.scrutinyassistant.bot.understanding.EntityKind.AREA;

import java.util.Locale;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.indicator.Area;

/** The area a question compares with; statistical neighbours unless it says otherwise. */
final class AskedArea {

    private AskedArea() {}

    static Area in(Ask ask) {
        Optional<Mention> area = ask.understood().first(AREA).or(() -> ask.slot("area"));
        return area.map(AskedArea::named).orElse(Area.STATISTICAL_NEIGHBOUR);
    }

    private static Area named(Mention mention) {
        String key = mention.key().toUpperCase(Locale.ROOT).replace('-', '_');
        if (key.startsWith("ENGLAND")) {
            return Area.ENGLAND;
        }
        return key.contains("REGION") || key.contains("SOUTH") ? Area.REGION : Area.STATISTICAL_NEIGHBOUR;
    }
}
