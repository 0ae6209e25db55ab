package org.scrutinyassistant.packs.indicator;

import java.util.Locale;
import org.scrutinyassistant.packs.pack.Unit;

/** Tells the unit of an indicator from the signs beside its values, else from the words of its name. */
final class UnitOfMeasure {

    Unit of(String name, String values) {
        String words = name.toLowerCase(Locale.UK);
        if (values.contains("%")) {
            return Unit.PERCENT;
        }
        if (values.contains("£") || words.contains("£")) {
            return Unit.GBP;
        }
        if (words.matches(".*\\brate\\b.*|.*\\bper (?:1,?000|10,?000|100,?000)\\b.*")) {
            return Unit.RATE;
        }
        if (words.matches("(?:percentage|proportion|%) .*|.*\\(%\\).*|.* %$")) {
            return Unit.PERCENT;
        }
        return words.matches(
                        "(?:average |mean |number of )?(?:working )?days .*|.*\\bin days\\b.*|average (?:time|duration|days).*")
                ? Unit.DAYS
                : Unit.COUNT;
    }
}
