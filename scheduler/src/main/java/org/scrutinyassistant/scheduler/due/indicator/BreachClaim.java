package org.scrutinyassistant.scheduler.due.indicator;

import java.time.YearMonth;
import java.util.Optional;
import org.scrutinyassistant.scheduler.due.Written;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What a notice that was not sent yet says of a month; what overtakes it is told anew by the rule, if it is worth telling. */
record BreachClaim(NewNotice notice, YearMonth month) {

    /** Returns why it need not be said any more. */
    Optional<String> overtaken(Judged now) {
        return now.in(month)
                .map(judgement -> overtaken(judgement, now))
                .orElseGet(() -> Optional.of("The figure for " + Written.month(month) + " is not judged any more."));
    }

    private Optional<String> overtaken(Judgement judgement, Judged now) {
        if (otherFigure(judgement, now)) {
            return Optional.of("The figure for " + Written.month(month) + " was corrected.");
        }
        if (stage() == BreachStage.CORRECTED) {
            return Optional.empty();
        }
        if (judgement.red() == (stage() == BreachStage.RECOVERED)) {
            return Optional.of("The figure for " + Written.month(month) + " is judged otherwise by now.");
        }
        return now.newest()
                .map(Judgement::month)
                .filter(newest -> newest.isAfter(month))
                .map(newest -> "A newer figure has come, for " + Written.month(newest) + ".");
    }

    private boolean otherFigure(Judgement judgement, Judged now) {
        String said = notice.said().words().get("value");
        return said != null
                && !said.equals(new IndicatorWords(now.history())
                        .value(judgement.observation().value()));
    }

    private BreachStage stage() {
        return BreachStage.of(notice.key().stage());
    }
}
