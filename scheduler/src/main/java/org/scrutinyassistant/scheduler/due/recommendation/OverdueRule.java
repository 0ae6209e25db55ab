package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/**
 * A deadline has passed: whom the steps of escalation have reached, each person by their last. All of them count while it
 * is at most twice as late as the last step, so that a lead who is named meanwhile, or a recommendation that comes late
 * into the register, passes nobody over; after that only the last step.
 */
record OverdueRule(OverdueSettings settings, Recipients recipients, StageDays days) {

    Stream<Due> about(Situation situation, Deadline deadline) {
        return dues(told(situation, deadline), situation, deadline);
    }

    /** Returns what those hear who follow it, while nobody leads whom the other steps could name. */
    Stream<Due> toFollowers(Situation situation, Deadline deadline) {
        return dues(
                told(situation, deadline).filter(telling -> telling.stage().to() == Audience.FOLLOWER),
                situation,
                deadline);
    }

    private Stream<Due> dues(Stream<Telling> told, Situation situation, Deadline deadline) {
        return Recipients.firstEach(told, Telling::told)
                .map(telling ->
                        draft(telling.stage(), situation, deadline).to(telling.told(), situation, settings.at()));
    }

    private Stream<Telling> told(Situation situation, Deadline deadline) {
        return reached(situation.day(), deadline)
                .flatMap(stage -> recipients
                        .of(stage.to(), situation)
                        .flatMap(told -> Recipients.wanting(
                                told, stage.to() == Audience.FOLLOWER ? situation::matter : situation::itself))
                        .map(told -> new Telling(stage, told)));
    }

    private Stream<OverdueStage> reached(LocalDate day, Deadline deadline) {
        int longest = settings.longest();
        return day.isAfter(days.step(deadline.on(), 2 * longest))
                ? settings.stages().stream().filter(stage -> stage.after() == longest)
                : settings.stages().stream().filter(stage -> !day.isBefore(days.step(deadline.on(), stage.after())));
    }

    /** Somebody who is told by a step. */
    private record Telling(OverdueStage stage, Interested told) {}

    private Draft draft(OverdueStage stage, Situation situation, Deadline deadline) {
        return new Draft(
                NoticeKind.RECOMMENDATION_OVERDUE,
                deadline.on().toString(),
                stage.word(),
                deadline.on(),
                Weight.ROUTINE,
                () -> text(stage, situation, deadline));
    }

    private Draft.Text text(OverdueStage stage, Situation situation, Deadline deadline) {
        String late = situation.expected() + " was due by " + UkTime.day(deadline.on()) + ": "
                + situation.recommendation().plain();
        return new Draft.Text(
                stage.letter() ? "A letter from the chair is drafted. " + late : late,
                deadline.working(),
                Said.of(
                        stage.letter()
                                ? letter(situation, deadline)
                                : words(situation, deadline).all()));
    }

    private RecommendationWords words(Situation situation, Deadline deadline) {
        LocalDate day = situation.day();
        return new RecommendationWords(situation)
                .by(deadline)
                .with(RecommendationWords.LATE, days.late(day, deadline.on()));
    }

    private Map<String, String> letter(Situation situation, Deadline deadline) {
        String head = recipients.headsOf(situation).stream()
                .map(Addressee::name)
                .findFirst()
                .orElse(null);
        Addressee lead = situation.lead();
        return words(situation, deadline)
                .with("head", head)
                .with("letter-to", head == null && lead != null ? lead.name() : head)
                .all();
    }
}
