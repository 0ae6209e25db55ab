package org.scrutinyassistant.bot.answer.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.days.SaidDay.Part;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.Period;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;

/** Reads from when until when somebody says; a day without its year is one to come. */
public final class SaidDays {

    private static final Pattern SHARED_MONTH =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:to|until|till|[-–])"
                    + "\\s*(\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+)([a-z]{3,9})\\b");
    private static final Pattern OPEN = Pattern.compile("(?i)\\b(until further notice|from now( on)?"
            + "|until (i['’]?m|i am|i get|i come) back|until i return|away from)\\b");
    private static final Pattern LASTING =
            Pattern.compile("(?i)\\bfor (?:the (?:next|coming) |about |another )?" + SaidLength.PATTERN + "\\b");
    private static final Pattern FESTIVAL = Pattern.compile("(?i)\\b(christmas|xmas|easter|new year)\\b");
    private static final Pattern NAMES_AN_END = Pattern.compile("(?i)\\b(until|till|between|during|over)\\b");

    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?i)\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+$");
    private static final Pattern NUMBER_AFTER = Pattern.compile("(?i)\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\b(?!:)");
    private static final int LONGEST_MONTHS = 9;
    private static final int EARLIEST_YEARS = 2;

    private final String text;
    private final LocalDate today;
    private final Predicate<LocalDate> free;
    private final List<SaidDay> days;

    private SaidDays(String text, LocalDate today, Predicate<LocalDate> free) {
        String named = MonthFromNow.named(OPEN.matcher(text).replaceAll(" "), today);
        this.text = SHARED_MONTH.matcher(named).replaceAll("$1 $3 until $2$3");
        this.today = today;
        this.free = free;
        this.days = new PeriodFinder()
                .find(this.text, today).stream()
                        .filter(SaidDays::dayOrMonth)
                        .map(period -> SaidDay.of(period, this.text))
                        .toList();
    }

    /** Returns the days, open where none are named; empty if they can't be read. */
    public static Optional<DayRange> in(String text, LocalDate today) {
        return new SaidDays(text, today, day -> false).read();
    }

    /**
     * Returns the days of an absence, open where none are named; empty if they, or how many they are, can't be read.
     *
     * @param free the days off within the week
     */
    public static Optional<DayRange> away(String text, LocalDate today, Predicate<LocalDate> free) {
        SaidDays said = new SaidDays(text, today, free);
        return said.read().filter(days -> days.until() != null || !UnreadTime.lasting(said.unread()));
    }

    private String unread() {
        StringBuilder rest = new StringBuilder(text);
        new PeriodFinder()
                .find(text, today).stream()
                        .filter(SaidDays::dayOrMonth)
                        .map(Period::place)
                        .forEach(place -> SaidReturn.blank(rest, place.start(), place.end()));
        return rest.toString();
    }

    private Optional<DayRange> read() {
        if (unreadable(text, today)) {
            return Optional.empty();
        }
        Optional<DayRange> lasting = LASTING.matcher(text).results().findFirst().map(this::lasting);
        Optional<DayRange> week = SaidWeek.in(text, today).map(SaidWeek::days);
        if (!days.isEmpty() || lasting.isPresent() || week.isPresent()) {
            return lasting.or(() -> days.isEmpty() ? week : Optional.of(named()))
                    .filter(this::likely);
        }
        return NAMES_AN_END.matcher(text).find() ? Optional.empty() : Optional.of(DayRange.OPEN);
    }

    static boolean unreadable(String text, LocalDate today) {
        return FESTIVAL.matcher(text).find() || namesNoDay(text, today);
    }

    /** A month beside a number that is none of its days, as in "30 February". */
    private static boolean namesNoDay(String text, LocalDate today) {
        return new PeriodFinder()
                .find(text, today).stream()
                        .filter(period -> period.kind() == EntityKind.MONTH)
                        .anyMatch(month -> NUMBER_BEFORE
                                        .matcher(text.substring(0, month.place().start()))
                                        .find()
                                || NUMBER_AFTER
                                        .matcher(text.substring(month.place().end()))
                                        .lookingAt());
    }

    /** Nobody is away for so long, or says it so early; rather the days were said the wrong way round, or misread. */
    private boolean likely(DayRange days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        return from == null
                || (!from.isAfter(today.plusYears(EARLIEST_YEARS))
                        && (until == null || !until.isAfter(from.plusMonths(LONGEST_MONTHS))));
    }

    private DayRange named() {
        Optional<SaidDay> end = days.stream()
                .filter(day -> day.part() == Part.UNTIL || day.part() == Part.BACK)
                .findFirst();
        Optional<SaidDay> start = days.stream()
                .filter(day -> day.part() == Part.FROM || day.part() == Part.WHOLE)
                .findFirst();
        if (end.isPresent()) {
            return ending(start, end.get());
        }
        SaidDay only = start.orElseThrow().firstThat(last -> !last.isBefore(today.minusMonths(1)));
        return new DayRange(only.first(), only.part() == Part.FROM ? null : only.last());
    }

    private DayRange ending(Optional<SaidDay> start, SaidDay end) {
        LocalDate least = start.map(SaidDay::first).filter(today::isBefore).orElse(today);
        SaidDay last = end.firstThat(day -> !day.isBefore(least));
        LocalDate until = last.part() == Part.BACK ? last.first().minusDays(1) : last.last();
        return new DayRange(
                start.map(day -> day.lastBy(until)).map(SaidDay::first).orElse(null), until);
    }

    private DayRange lasting(MatchResult found) {
        LocalDate from = days.stream()
                .findFirst()
                .map(day -> day.firstThat(last -> !last.isBefore(today)).first())
                .orElse(today);
        return new DayRange(from, SaidLength.of(found).after(from, free).minusDays(1));
    }

    private static boolean dayOrMonth(Period period) {
        return period.kind() == EntityKind.DATE || period.kind() == EntityKind.MONTH;
    }
}
