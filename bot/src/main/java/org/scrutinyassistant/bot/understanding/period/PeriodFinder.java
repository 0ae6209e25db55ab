package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the periods a text names; of two that overlap the longer stays. */
public final class PeriodFinder {

    private static final List<PeriodRule> RULES = List.of(
            new NumericDate(),
            new WrittenDate(),
            new FinancialYear(),
            new NumericMonth(),
            new WrittenMonth(),
            new RelativeMonth(),
            new RelativeYear(),
            new NamedDay(),
            new DayOfMonth(),
            new Festival());

    /** Returns the periods in the order of the text. */
    public List<Period> find(String text, LocalDate today) {
        List<Period> longestFirst = RULES.stream()
                .flatMap(rule -> rule.find(text, today))
                .sorted(Comparator.comparingInt(
                        (Period period) -> -period.place().length()))
                .toList();
        List<Period> kept = new ArrayList<>();
        for (Period period : longestFirst) {
            if (kept.stream().noneMatch(other -> other.place().meets(period.place()))) {
                kept.add(period);
            }
        }
        kept.sort(Comparator.comparingInt(period -> period.place().start()));
        return SharedYear.passedOn(kept, text);
    }
}
