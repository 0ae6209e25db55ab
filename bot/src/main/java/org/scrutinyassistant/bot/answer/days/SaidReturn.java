package org.scrutinyassistant.bot.answer.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.Period;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;

/** Reads from which day on somebody is back, as they say it; a day that has passed, or none, is today. */
public final class SaidReturn {

    private static final String TO_ITS_END = "\\b[^,.;]*?(?=[,.;]|\\b(?:and|but|so|i['’]?m|i am|i['’]?ll)\\b|$)";
    private static final Pattern GONE = Pattern.compile("(?i)\\b(?:since"
            + "|(?:was|were|been) (?:away|off|out|ill|sick|on (?:annual )?leave|on holiday))" + TO_ITS_END
            + "|\\b(?:last (?:week|weekend|fortnight|month|year|night)|this (?:morning|afternoon|evening))\\b"
            + "|\\b(?:after|from|of) (?:my |the |about )?(?:" + SaidLength.PATTERN
            + "|(?:a )?(?:few|couple of) (?:days|weeks|months)|(?:some|several) (?:days|weeks|months))"
            + "['’]?s?\\s+(?:off|away|of|leave|holiday|absence)\\b"
            + "|\\bfrom (?:my |the |our |an? )?(?:(?:long|short|annual|sick|parental|maternity|paternity|summer|autumn|winter|spring"
            + "|christmas|easter|half[ -]term) )*(?:leave|holidays?|break|time off)\\b");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b(?:\\d{1,2}(?:[:.]\\d{2})?\\s*[ap]m|\\d{1,2}:\\d{2})\\b");
    private static final Pattern ASIDE =
            Pattern.compile("(?i)[,.;!]\\s*+(?!(?:or|but|maybe|perhaps|probably|possibly|if|unless|not)\\b"
                    + "|[^,.;!]*\\b(?:back|return\\w*|covers?)\\b)[^,.;!|]*(?=[,.;!]|$)");
    private static final Pattern IN =
            Pattern.compile("(?i)\\b(?:in|within)\\s+" + SaidLength.PATTERN + "\\b(?:['’]? time)?");
    private static final Pattern FROM_NOW =
            Pattern.compile("(?i)\\b" + SaidLength.PATTERN + "\\s+from (?:now|today)\\b");
    private static final Pattern NOT_YET = Pattern.compile("(?i)(?:\\b(?:will|shall|going to|might|may|should|not"
            + "|when|once|if|unless)|['’]ll|n['’]?t)\\s+(?:\\w+\\s+)?(?:back|return)\\b");
    private static final Pattern UNREAD = Pattern.compile(
            "(?i)\\b(?:until|till|til)\\b(?!\\s*(?:the |on |on the )?\\|)"
                    + "|\\b(?:end|start|beginning)\\W+(?:of |in )?(?:the )?\\|"
                    + "|\\b(?:middle|mid|late|later|early|half|about|around|before|by)\\W+(?:of |in |on )?(?:the )?\\|"
                    + "|\\b(?:on|from|by|after)\\s+(?:the\\s+)?\\d|\\|\\s+week\\b|\\b(?:soon|later|shortly|eventually|sometime)\\b");
    private static final Pattern AFTER = Pattern.compile("(?is).*\\bafter(?:\\s+the)?\\s*");
    private static final Pattern BACK = Pattern.compile("(?is).*\\b(?:back|return\\w*)\\b[^,.;]*");

    private final String text;
    private final LocalDate today;
    private final Predicate<LocalDate> free;
    private final List<Period> periods;
    private final List<MatchResult> lengths;
    private final Optional<SaidWeek> week;

    private SaidReturn(String said, LocalDate today, Predicate<LocalDate> free) {
        this.text = MonthFromNow.named(GONE.matcher(said).replaceAll(" "), today);
        this.today = today;
        this.free = free;
        this.periods = new PeriodFinder().find(text, today);
        this.lengths = Stream.of(IN, FROM_NOW)
                .flatMap(pattern -> pattern.matcher(text).results())
                .toList();
        this.week = SaidWeek.in(text, today);
    }

    /**
     * Returns the day; empty if one is meant that can't be read.
     *
     * @param free the days off within the week
     */
    public static Optional<LocalDate> in(String text, LocalDate today, Predicate<LocalDate> free) {
        return new SaidReturn(text, today, free).read();
    }

    private Optional<LocalDate> read() {
        String rest = withoutWhatIsRead();
        if (SaidDays.unreadable(text, today) || UNREAD.matcher(rest).find() || UnreadTime.in(rest)) {
            return Optional.empty();
        }
        if (!periods.isEmpty()) {
            return named();
        }
        if (!lengths.isEmpty()) {
            return Optional.of(SaidLength.of(lengths.get(0)).after(today, free));
        }
        return week.isPresent() ? week.flatMap(this::of) : Optional.of(today).filter(now -> !notYet());
    }

    private String withoutWhatIsRead() {
        StringBuilder rest = new StringBuilder(text);
        periods.forEach(
                period -> blank(rest, period.place().start(), period.place().end()));
        lengths.forEach(found -> blank(rest, found.start(), found.end()));
        week.ifPresent(found -> blank(rest, found.start(), found.end()));
        return periods.isEmpty() ? rest.toString() : withoutAsides(rest.toString());
    }

    private static String withoutAsides(String rest) {
        return ASIDE.matcher(CLOCK.matcher(rest).replaceAll(" ")).replaceAll("");
    }

    static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, "|".repeat(end - start));
    }

    private Optional<LocalDate> of(SaidWeek found) {
        LocalDate day = AFTER.matcher(text.substring(0, found.start())).matches()
                ? found.last().plusDays(1)
                : found.first();
        return Optional.of(day).filter(today::isBefore);
    }

    private Optional<LocalDate> named() {
        List<Period> back = new ArrayList<>(periods);
        back.removeIf(period -> !BACK.matcher(before(period)).matches());
        Period period = back.isEmpty() ? periods.get(0) : back.get(0);
        return period.kind() == EntityKind.YEAR ? Optional.empty() : named(period);
    }

    private Optional<LocalDate> named(Period period) {
        SaidDay said = SaidDay.of(period, text);
        boolean ahead = notYet() || said.part() == SaidDay.Part.UNTIL;
        boolean dated = period.kind() == EntityKind.DATE && said.step().equals(java.time.Period.ofYears(1));
        LocalDate earliest = week.map(SaidWeek::first).orElse(dated && !ahead ? today.minusMonths(1) : today);
        SaidDay day = said.firstThat(last -> !last.isBefore(earliest));
        if (day.last().isBefore(today)) {
            return Optional.of(today).filter(now -> !ahead);
        }
        LocalDate first = past(period, said) ? day.last().plusDays(1) : day.first();
        return Optional.of(first).filter(on -> !on.isBefore(today));
    }

    /** Returns whether the day is the last of the absence, rather than the first after it. */
    private boolean past(Period period, SaidDay said) {
        return AFTER.matcher(before(period)).matches()
                || (said.part() == SaidDay.Part.UNTIL
                        && !BACK.matcher(before(period)).matches());
    }

    private String before(Period period) {
        return text.substring(0, period.place().start());
    }

    private boolean notYet() {
        return NOT_YET.matcher(text).find();
    }
}
