package org.scrutinyassistant.scheduler.due.recommendation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** A deadline is to come: of the stages before it that are reached, the last. */
record DeadlineRule(DeadlineSettings settings, Recipients recipients, DeadlineStages stages) {

    Stream<Due> about(Situation situation, Deadline deadline) {
        return stages.reached(situation.day(), deadline).map(before -> draft(situation, deadline, before)).stream()
                .flatMap(
                        draft -> told(situation, draft.weight()).map(told -> draft.to(told, situation, settings.at())));
    }

    private Stream<Interested> told(Situation situation, Weight weight) {
        Stream<Interested> all = settings.to().stream().flatMap(audience -> recipients.of(audience, situation));
        Stream<Interested> wanting =
                weight == Weight.STATUTORY ? all : all.flatMap(told -> Recipients.wanting(told, situation::itself));
        return settings.to().size() == 1 ? wanting : Recipients.firstEach(wanting, Function.identity());
    }

    private Draft draft(Situation situation, Deadline deadline, int before) {
        return new Draft(
                NoticeKind.RESPONSE_DEADLINE,
                deadline.on().toString(),
                DeadlineStages.written(before),
                deadline.on(),
                situation.recommendation().responded() ? Weight.CRITICAL : Weight.STATUTORY,
                () -> text(situation, deadline));
    }

    private Draft.Text text(Situation situation, Deadline deadline) {
        return new Draft.Text(
                situation.expected() + " due by " + UkTime.day(deadline.on()) + ": "
                        + situation.recommendation().plain(),
                deadline.working(),
                Said.of(words(situation, deadline)));
    }

    private Map<String, String> words(Situation situation, Deadline deadline) {
        return new RecommendationWords(situation)
                .by(deadline)
                .with(RecommendationWords.LEFT, stages.days().left(situation.day(), deadline.on()))
                .all();
    }
}
