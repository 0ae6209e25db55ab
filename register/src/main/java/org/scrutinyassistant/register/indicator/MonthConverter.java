package org.scrutinyassistant.register.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Stores a month as "2024-05". */
@Converter(autoApply = true)
class MonthConverter implements AttributeConverter<YearMonth, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    @Override
    public @Nullable YearMonth convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : YearMonth.parse(stored);
    }
}
