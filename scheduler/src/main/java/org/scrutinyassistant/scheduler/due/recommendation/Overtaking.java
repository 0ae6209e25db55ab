package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** Says why a notice about an open recommendation need not be sent any more, if so. */
record Overtaking(Chains chains, OwnersStages owners, DeadlineStages stages, LocalDate today) {

    Optional<String> of(NewNotice notice, OpenRecommendation recommendation) {
        Long lead = recommendation.entered().leadId();
        String stage = notice.key().stage();
        if (stage.equals(NoticeKey.UNASSIGNED)) {
            return lead == null ? withoutLead(notice, recommendation) : Optional.of("Somebody leads on it by now.");
        }
        if (lead == null && !stage.equals(NoticeKey.FOLLOWER)) {
            return Optional.of("Nobody leads on it any more.");
        }
        return owners.include(stage) && !Objects.equals(lead, notice.key().recipient())
                ? Optional.of("Somebody else leads on it by now.")
                : byDate(notice, recommendation);
    }

    private Optional<String> withoutLead(NewNotice notice, OpenRecommendation recommendation) {
        return notice.key().kind() == NoticeKind.RECOMMENDATION_OVERDUE
                ? byDate(notice, recommendation)
                : answeredWithoutLead(recommendation);
    }

    private Optional<String> answeredWithoutLead(OpenRecommendation recommendation) {
        boolean more = chains.deadlines().on(today, recommendation).isPresent();
        return more || !recommendation.responded() ? Optional.empty() : Optional.of(answered(recommendation));
    }

    private Optional<String> byDate(NewNotice notice, OpenRecommendation recommendation) {
        Optional<Deadline> deadline = chains.deadlines().on(today, recommendation);
        return deadline.isEmpty()
                ? Optional.of(answered(recommendation))
                : moved(notice, recommendation, deadline.get())
                        .or(() -> passed(notice))
                        .or(() -> nearer(notice, deadline.get()))
                        .or(() -> acknowledged(notice, recommendation, deadline.get()));
    }

    private static String answered(OpenRecommendation recommendation) {
        LocalDate day = recommendation.entered().respondedOn();
        return day == null ? "It was answered in the papers." : "It was answered on " + UkTime.day(day) + ".";
    }

    private Optional<String> moved(NewNotice notice, OpenRecommendation recommendation, Deadline deadline) {
        LocalDate told = LocalDate.parse(notice.key().event());
        return chains.deadlines().possible(recommendation).anyMatch(told::equals)
                ? Optional.empty()
                : Optional.of(
                        "The deadline has moved from " + UkTime.day(told) + " to " + UkTime.day(deadline.on()) + ".");
    }

    private Optional<String> passed(NewNotice notice) {
        LocalDate due = LocalDate.parse(notice.key().event());
        return notice.key().kind() == NoticeKind.RESPONSE_DEADLINE && today.isAfter(due)
                ? Optional.of("The deadline passed on " + UkTime.day(due) + ".")
                : Optional.empty();
    }

    private Optional<String> nearer(NewNotice notice, Deadline deadline) {
        boolean same = notice.key().event().equals(deadline.on().toString());
        return same && stages.pastOn(today, notice.key().stage(), deadline)
                ? Optional.of("A nearer reminder of the same date has taken its place.")
                : Optional.empty();
    }

    /** Whoever is on it still has to hear that the date they are on it for has moved. */
    private Optional<String> acknowledged(NewNotice notice, OpenRecommendation recommendation, Deadline deadline) {
        return !MovedRule.says(notice.key().stage()) && chains.acknowledged(Chain.on(today, deadline), recommendation)
                ? Optional.of("Its lead said that they are on it.")
                : Optional.empty();
    }
}
