package org.scrutinyassistant.app.foresee;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to try out.
 *
 * @param months how many, from 1 to 12
 * @param holiday a bank holiday that is proclaimed on the way
 * @param proclaimed the day from which it is known
 */
record Request(
        LocalDate from,
        int months,
        @Nullable LocalDate holiday,
        @Nullable LocalDate proclaimed) {

    private static final int MOST_MONTHS = 12;
    private static final String USUAL_MONTHS = "4";

    /**
     * Reads {@code --from=2026-12-01 --months=4} and, if a bank holiday is to be proclaimed on the way,
     * {@code --holiday=2026-12-09 --proclaimed=2026-12-02}.
     *
     * @throws IllegalArgumentException if something is missing or can't be read, with one line that says what
     */
    static Request of(String[] arguments) {
        LocalDate from = day(arguments, "from");
        if (from == null) {
            throw new IllegalArgumentException("foresee needs the day to begin with: --from=2026-12-01");
        }
        LocalDate holiday = day(arguments, "holiday");
        LocalDate proclaimed = day(arguments, "proclaimed");
        if ((holiday == null) != (proclaimed == null)) {
            throw new IllegalArgumentException("--holiday and --proclaimed go together");
        }
        return new Request(from, months(arguments), holiday, proclaimed);
    }

    LocalDate until() {
        return from.plusMonths(months);
    }

    private static int months(String[] arguments) {
        String months = find(arguments, "months").orElse(USUAL_MONTHS);
        if (!months.matches("\\d{1,2}") || Integer.parseInt(months) < 1 || Integer.parseInt(months) > MOST_MONTHS) {
            throw new IllegalArgumentException("--months is from 1 to " + MOST_MONTHS + ", not " + months);
        }
        return Integer.parseInt(months);
    }

    private static @Nullable LocalDate day(String[] arguments, String name) {
        return find(arguments, name).map(text -> day(name, text)).orElse(null);
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException garbled) {
            throw new IllegalArgumentException("--" + name + " is a date such as 2026-12-01, not " + text, garbled);
        }
    }

    private static Optional<String> find(String[] arguments, String name) {
        String start = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .findFirst();
    }
}
