package org.scrutinyassistant.bot.answer.indicator;

import static org.scrutinyassistant.bot.understanding.EntityKind.MONTH;

import java.time.YearMonth;
import java.util.List;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.understanding.Mention;

/** The months a question names; a figure stated for another period does not answer it. */
record AskedPeriod(List<String> months) {

    static AskedPeriod in(Ask ask) {
        return new AskedPeriod(
                ask.understood().mentions(MONTH).map(Mention::key).toList());
    }

    boolean fits(Subject subject) {
        if (subject.figure() == null || months.isEmpty()) {
            return true;
        }
        String period = subject.figure().period();
        return period != null && months.contains(period);
    }

    /** Returns whether the subject has a figure for every month asked for. */
    boolean has(Subject subject) {
        return subject.indicator(history -> months.stream()
                        .map(YearMonth::parse)
                        .allMatch(month -> history.in(month).isPresent()))
                .orElse(true);
    }
}
