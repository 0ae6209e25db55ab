package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** A deadline has passed and nobody leads: the scrutiny managers are told, once for each deadline, while that is news. */
record LateUnassignedRule(OverdueSettings settings, Recipients recipients, StageDays days) {

    /** Returns whether a deadline passed so lately that it is told by itself. */
    boolean covers(LocalDate day, Deadline deadline) {
        return deadline.passedOn(day) && !day.isAfter(days.step(deadline.on(), 2 * settings.longest()));
    }

    Stream<Due> about(Situation situation, Deadline deadline) {
        Draft draft = new Draft(
                NoticeKind.RECOMMENDATION_OVERDUE,
                deadline.on().toString(),
                NoticeKey.UNASSIGNED,
                deadline.on(),
                Weight.ROUTINE,
                () -> text(situation, deadline));
        return situation.day().isBefore(days.step(deadline.on(), 1))
                ? Stream.empty()
                : recipients
                        .ofUnassigned(situation)
                        .flatMap(told -> Recipients.wanting(told, situation::itself))
                        .map(told -> draft.to(told, situation, settings.at()));
    }

    private Draft.Text text(Situation situation, Deadline deadline) {
        return new Draft.Text(
                situation.expected() + " was due by " + UkTime.day(deadline.on()) + ", and nobody leads: "
                        + situation.recommendation().plain(),
                deadline.working(),
                Said.of(new RecommendationWords(situation)
                        .by(deadline)
                        .with(RecommendationWords.LATE, days.late(situation.day(), deadline.on()))
                        .all()));
    }
}
