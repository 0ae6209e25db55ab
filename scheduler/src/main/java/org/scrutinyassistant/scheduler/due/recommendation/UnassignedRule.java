package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Nobody leads on a recommendation of which something is expected: the scrutiny managers are told once. */
record UnassignedRule(LocalTime at, Recipients recipients) {

    Stream<Due> about(Situation situation, Optional<Chain> chain) {
        Deadline deadline = chain.map(Chain::deadline).orElse(null);
        LocalDate due = deadline == null ? situation.day() : deadline.on();
        Draft draft = new Draft(
                NoticeKind.RESPONSE_DEADLINE,
                NoticeKey.UNASSIGNED,
                NoticeKey.UNASSIGNED,
                due,
                Weight.ROUTINE,
                () -> text(situation, deadline));
        return recipients
                .ofUnassigned(situation)
                .flatMap(told -> Recipients.wanting(told, situation::itself))
                .map(told -> draft.to(told, situation, at));
    }

    private static Draft.Text text(Situation situation, @Nullable Deadline deadline) {
        RecommendationWords words = new RecommendationWords(situation);
        return new Draft.Text(
                "Nobody leads on " + situation.recommendation().plain(),
                deadline == null ? "" : deadline.working(),
                Said.of((deadline == null ? words : words.by(deadline)).all()));
    }
}
