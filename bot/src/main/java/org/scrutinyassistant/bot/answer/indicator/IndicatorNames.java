package org.scrutinyassistant.bot.answer.indicator;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.IndicatorRows;
import org.springframework.stereotype.Component;

/** The names and references of indicators. */
@Component
class IndicatorNames implements NameSource {

    private final IndicatorRows rows;

    IndicatorNames(IndicatorRows rows) {
        this.rows = rows;
    }

    @Override
    public Stream<Name> names() {
        return Standing.of(rows.findAll()).stream().map(IndicatorNames::name);
    }

    static Name name(IndicatorRow row) {
        Stream<String> phrases = Stream.of(row.ref(), row.name(), withoutBrackets(row.name()))
                .filter(phrase -> phrase != null && !phrase.isBlank())
                .map(String::valueOf)
                .distinct();
        return new Name(
                EntityKind.INDICATOR, Keys.of("indicator", row.indicator().id()), label(row), phrases.toList());
    }

    static String label(IndicatorRow row) {
        String name = row.name().replaceAll("(?i)\\s*\\((lower|higher) is better\\)", "");
        return row.ref() == null ? name : name + " (" + row.ref() + ")";
    }

    private static String withoutBrackets(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "");
    }
}
