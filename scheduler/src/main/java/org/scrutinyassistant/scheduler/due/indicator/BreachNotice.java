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
import org.scrutinyassistant.scheduler.due.indicator.Tidings.Tiding;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.scrutinyassistant.scheduler.quiet.UkMoment;

/** Tells one person one thing about a breach. */
record BreachNotice(Tiding tiding, IndicatorWords words, LocalDate cameOn) {

    NewNotice to(Interested interested) {
        Indicator indicator = words.history().indicator();
        return new NewNotice(
                new NoticeKey(
                        NoticeKind.INDICATOR_BREACH,
                        Subject.indicator(Objects.requireNonNull(indicator.id())),
                        judgement().month().toString(),
                        tiding.stage(),
                        interested.meant().id()),
                Recipient.of(interested.to()),
                title(),
                cameOn,
                from(),
                Weight.ROUTINE,
                interested.why(),
                judgement().reading().explanation(),
                new Said(values(indicator), words.chart(judgement().month()), null));
    }

    private Judgement judgement() {
        return tiding.news().judgement();
    }

    /** Returns the moment from which it can be told: of a document that was imported before, the beginning of the day. */
    private Instant from() {
        Instant imported = judgement().observation().document().importedAt();
        Instant morning = UkMoment.first(cameOn, LocalTime.MIN);
        return imported.isAfter(morning) ? imported : morning;
    }

    private String title() {
        String what =
                switch (tiding.news().stage()) {
                    case STARTED -> "is now red";
                    case WORSENED -> "has become worse";
                    case RECOVERED -> "has recovered";
                    case CORRECTED -> "was corrected";
                };
        return words.name() + " " + what + " (" + Written.month(judgement().month()) + ")";
    }

    private Map<String, String> values(Indicator indicator) {
        Judgement judgement = judgement();
        Observation observation = judgement.observation();
        Judgement was = tiding.news().was();
        Map<String, String> values = new HashMap<>();
        values.put("indicator", words.name());
        values.put("committee", indicator.committee().name());
        values.put("value", words.value(observation.value()));
        values.put("month", Written.month(judgement.month()));
        values.put("status", judgement.reading().explanation());
        values.put("source", Written.source(observation));
        words.before(judgement.month()).ifPresent(before -> values.put("before", before));
        put(values, "owner", words.history().row().owner());
        put(values, "was", was == null ? null : was.reading().explanation());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
