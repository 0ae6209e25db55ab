package org.scrutinyassistant.scheduler.due.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.due.Written;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.scrutinyassistant.scheduler.quiet.UkMoment;

/** Tells one person one thing about a breach. */
record BreachNotice(BreachNews news, Judgement judgement, IndicatorWords words, Came came) {

    /** The day on which figures came and the moment from which they can be told. */
    record Came(LocalDate day, Instant from) {

        /** Returns the day of a document that was imported at a moment, then or before. */
        static Came on(LocalDate day, Instant imported) {
            Instant morning = UkMoment.first(day, LocalTime.MIN);
            return new Came(day, imported.isAfter(morning) ? imported : morning);
        }
    }

    NewNotice to(Interested interested) {
        Indicator indicator = words.history().indicator();
        return new NewNotice(
                new NoticeKey(
                        NoticeKind.INDICATOR_BREACH,
                        Subject.indicator(Objects.requireNonNull(indicator.id())),
                        news.month().toString(),
                        news.stage().word(),
                        interested.meant().id()),
                Recipient.of(interested.to()),
                title(),
                came.day(),
                came.from(),
                Weight.ROUTINE,
                interested.why(),
                judgement.reading().explanation(),
                new Said(values(indicator), words.chart(news.month()), null));
    }

    private String title() {
        String what =
                switch (news.stage()) {
                    case STARTED -> "is now red";
                    case WORSENED -> "has become worse";
                    case RECOVERED -> "has recovered";
                    case CORRECTED -> "was corrected";
                };
        return words.name() + " " + what + " (" + Written.month(news.month()) + ")";
    }

    private Map<String, String> values(Indicator indicator) {
        Observation observation = judgement.observation();
        Map<String, String> values = new HashMap<>();
        values.put("indicator", words.name());
        values.put("committee", indicator.committee().name());
        values.put("value", words.value(observation.value()));
        values.put("month", Written.month(news.month()));
        values.put("status", judgement.reading().explanation());
        values.put("source", Written.source(observation));
        words.before(news.month()).ifPresent(before -> values.put("before", before));
        put(values, "owner", words.history().row().owner());
        put(values, "was", news.was() == null ? null : was(news.was()));
        return values;
    }

    private static @Nullable String was(BreachState was) {
        return was.by() == null ? null : was.by().reading().explanation();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
