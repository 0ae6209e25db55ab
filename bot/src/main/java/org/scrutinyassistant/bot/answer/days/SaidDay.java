package org.scrutinyassistant.bot.answer.days;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAmount;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.Period;

/**
 * A day or a whole month as somebody said it.
 *
 * @param part which end of an absence it is
 * @param step after which the same words name the next such day; zero where they name only one
 */
public record SaidDay(Part part, LocalDate first, LocalDate last, TemporalAmount step) {

    private static final Pattern WEEKDAY = Pattern.compile("(?i).*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
    private static final Pattern ORDINAL = Pattern.compile("(?i)(?:\\w+day,?\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)");
    private static final double DATED = 0.9;
    private static final Pattern NEAR = Pattern.compile("(?i).*\\b(?:month|last)\\b.*");

    public static SaidDay of(Period period, String text) {
        Part part = Part.after(text.substring(0, period.place().start()));
        String heard = text.substring(period.place().start(), period.place().end());
        if (period.kind() == EntityKind.MONTH) {
            YearMonth month = YearMonth.parse(period.key());
            return new SaidDay(part, month.atDay(1), month.atEndOfMonth(), step(period, heard));
        }
        LocalDate day = LocalDate.parse(period.key());
        return new SaidDay(part, day, day, step(period, heard));
    }

    private static TemporalAmount step(Period period, String heard) {
        if (period.score() >= 1 || NEAR.matcher(heard).matches()) {
            return java.time.Period.ZERO;
        }
        if (ORDINAL.matcher(heard).matches()) {
            return java.time.Period.ofMonths(1);
        }
        if (period.score() < DATED && WEEKDAY.matcher(heard).matches()) {
            return java.time.Period.ofWeeks(1);
        }
        return period.score() >= DATED || period.kind() == EntityKind.MONTH
                ? java.time.Period.ofYears(1)
                : java.time.Period.ZERO;
    }

    /** Returns the first of the days that these words may mean whose last day will do. */
    public SaidDay firstThat(Predicate<LocalDate> willDo) {
        SaidDay day = this;
        while (day.recurs() && !willDo.test(day.last)) {
            day = day.next();
        }
        return day;
    }

    /** Returns the last of the days that these words may mean which is not after another. */
    SaidDay lastBy(LocalDate end) {
        SaidDay day = this;
        while (day.recurs() && !day.next().first.isAfter(end)) {
            day = day.next();
        }
        return day;
    }

    private boolean recurs() {
        return !step.equals(java.time.Period.ZERO);
    }

    private SaidDay next() {
        return new SaidDay(part, first.plus(step), last.plus(step), step);
    }

    /** Which end of an absence a day is, by the words before it. */
    public enum Part {
        FROM("(?is).*\\b(from|starting|start|as of|since|after|between|beginning)(\\s+the)?\\s*"),
        UNTIL("(?is).*(\\b(until|till|til|to|through|up to|and|including)(\\s+the)?|[-–—])\\s*"),
        BACK("(?is).*\\b(back|return|returning|returns)\\b[^,.;]{0,20}"),
        WHOLE("(?is).*");

        private final Pattern before;

        Part(String before) {
            this.before = Pattern.compile(before);
        }

        static Part after(String before) {
            for (Part part : values()) {
                if (part.before.matcher(before).matches()) {
                    return part;
                }
            }
            return WHOLE;
        }
    }
}
