package org.scrutinyassistant.scheduler.due.indicator;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.due.Written;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Tells one person that a figure has not come. */
record MissingNotice(ExpectedMonth expected, IndicatorHistory history, Instant from) {

    NewNotice to(Interested interested) {
        return new NewNotice(
                new NoticeKey(
                        NoticeKind.FIGURE_MISSING,
                        Subject.indicator(
                                Objects.requireNonNull(history.indicator().id())),
                        expected.month().toString(),
                        "missing",
                        interested.meant().id()),
                Recipient.of(interested.to()),
                "No figure for " + Written.month(expected.month()) + ": " + new IndicatorWords(history).name(),
                expected.by(),
                from,
                Weight.ROUTINE,
                interested.why(),
                working(),
                new Said(values(), new IndicatorWords(history).chart(expected.month()), null));
    }

    private String working() {
        return "The months before came regularly; " + Written.month(expected.month())
                + (expected.meeting() ? " was expected with the papers of the meeting on " : " was expected by ")
                + UkTime.day(expected.by()) + ".";
    }

    private Map<String, String> values() {
        Indicator indicator = history.indicator();
        IndicatorWords words = new IndicatorWords(history);
        Map<String, String> values = new HashMap<>();
        values.put("indicator", words.name());
        values.put("committee", indicator.committee().name());
        values.put("month", Written.month(expected.month()));
        values.put("expected", UkTime.day(expected.by()));
        words.before(expected.month()).ifPresent(last -> values.put("last", last));
        String owner = history.row().owner();
        if (owner != null) {
            values.put("owner", owner);
        }
        return values;
    }
}
