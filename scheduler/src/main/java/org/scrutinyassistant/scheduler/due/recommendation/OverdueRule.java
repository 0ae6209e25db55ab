package org.scrutinyassistant.scheduler.due.recommendation;

import static org.scrutinyassistant.scheduler.due.recommendation.RecommendationWords.workingDays;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** A deadline has passed: of the steps of escalation that are reached, the last. */
record OverdueRule(OverdueSettings settings, Recipients recipients, StageDays days) {

    Stream<Due> about(Situation situation, Deadline deadline) {
        int last = settings.stages().stream()
                .mapToInt(OverdueStage::after)
                .filter(after -> !situation.day().isBefore(days.step(deadline.on(), after)))
                .max()
                .orElse(0);
        return settings.stages().stream()
                .filter(stage -> stage.after() == last)
                .flatMap(stage -> told(stage, situation)
                        .map(told -> draft(stage, situation, deadline).to(told, situation, settings.at())));
    }

    private Stream<Told> told(OverdueStage stage, Situation situation) {
        return recipients.of(stage.to(), situation).filter(told -> Recipients.want(told, situation));
    }

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
                .with("days-late", workingDays(days.between(deadline.on(), day)));
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
