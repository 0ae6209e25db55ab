package org.scrutinyassistant.web.body;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.fault.FieldFault;
import tools.jackson.databind.JsonNode;

/** One value of a body; null stands for a value that is missing or null. */
final class Written {

    private static final int LONGEST_WORD = 300;

    private Written() {}

    static @Nullable String text(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new FieldFault(name, "must be a string");
        }
        return value.stringValue();
    }

    static String word(JsonNode value, String name) {
        String word = text(value, name);
        if (word == null
                || word.isBlank()
                || word.length() > LONGEST_WORD
                || word.chars().anyMatch(Character::isISOControl)) {
            throw new FieldFault(name, "must hold strings of one line, at most " + LONGEST_WORD + " characters each");
        }
        return word.strip();
    }

    static @Nullable Long id(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        if (value.isString() && value.stringValue().matches("\\d{1,18}")) {
            return Long.valueOf(value.stringValue());
        }
        throw new FieldFault(name, "must be the number of an id");
    }

    static @Nullable LocalDate day(JsonNode value, String name) {
        LocalDate day = parsed(value, name, LocalDate::parse, "must be a day of the calendar, written as 2026-12-20");
        return day == null ? null : Days.within(name, day);
    }

    static @Nullable LocalTime time(JsonNode value, String name) {
        return parsed(value, name, LocalTime::parse, "must be a time of day, written as 18:00");
    }

    private static <T> @Nullable T parsed(JsonNode value, String name, Function<String, T> parser, String fault) {
        String text = text(value, name);
        try {
            return text == null || text.isBlank() ? null : parser.apply(text.strip());
        } catch (DateTimeException otherwise) {
            throw new FieldFault(name, fault);
        }
    }
}
