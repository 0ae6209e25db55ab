package org.scrutinyassistant.scheduler.due.indicator;

import static java.util.Comparator.comparing;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.register.indicator.Target;

/** Finds the target by which a month is judged: that of its financial year, which begins in April, else of the last year before. */
final class YearlyTarget {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private YearlyTarget() {}

    /** Returns the target; where there are none but later ones, the earliest of them. */
    static Optional<Target> of(YearMonth month, List<Target> targets) {
        int year = month.getMonth().compareTo(Month.APRIL) < 0 ? month.getYear() - 1 : month.getYear();
        return targets.stream()
                .filter(target -> begins(target) <= year)
                .max(comparing(YearlyTarget::begins))
                .or(() -> targets.stream().min(comparing(YearlyTarget::begins)));
    }

    private static int begins(Target target) {
        Matcher year = YEAR.matcher(target.year());
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }
}
