package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Nobody leads on a recommendation of which something is expected: the scrutiny managers are told once. */
record UnassignedRule(LocalTime at, Recipients recipients) {

    static final String STAGE = "unassigned";

    Stream<NewNotice> about(Situation situation, Optional<Chain> chain) {
        Deadline deadline = chain.map(Chain::deadline).orElse(null);
        RecommendationWords words = new RecommendationWords(situation);
        LocalDate due = deadline == null ? situation.day() : deadline.on();
        Draft draft = new Draft(
                NoticeKind.RESPONSE_DEADLINE,
                STAGE,
                STAGE,
                "Nobody leads on " + situation.recommendation().plain(),
                due,
                Weight.ROUTINE,
                deadline == null ? "" : deadline.working(),
                Said.of((deadline == null ? words : words.by(deadline)).all()));
        return recipients
                .ofUnassigned(situation)
                .filter(told -> Recipients.want(told, situation))
                .map(told -> draft.to(told, situation, at));
    }
}
