package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.Basis;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.scheduler.due.Correction;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** A deadline has moved since people were told of it: whoever was told hears where to, unless its lead moved it themselves. */
record MovedRule(LocalTime at, Recipients recipients, Chains chains) {

    private static final String STAGE = "moved";

    Optional<Correction> about(Situation situation, List<ToldDate> told) {
        return chains.deadlines()
                .on(situation.day(), situation.recommendation())
                .flatMap(deadline -> about(situation, told, deadline));
    }

    private Optional<Correction> about(Situation situation, List<ToldDate> told, Deadline deadline) {
        Set<LocalDate> possible =
                chains.deadlines().possible(situation.recommendation()).collect(toSet());
        List<ToldDate> wrong =
                told.stream().filter(date -> !possible.contains(date.date())).toList();
        return wrong.stream()
                .findFirst()
                .map(first -> new Correction(
                        situation.subject(),
                        reason(first, deadline),
                        wrong.stream()
                                .flatMap(date -> moved(situation, date, deadline))
                                .toList()));
    }

    private static String reason(ToldDate told, Deadline deadline) {
        return "The deadline has moved from " + UkTime.day(told.date()) + " to " + UkTime.day(deadline.on()) + ".";
    }

    private Stream<NewNotice> moved(Situation situation, ToldDate date, Deadline deadline) {
        if (!date.sent() || deadline.basis() == Basis.EXPECTED || hasLeft(date, situation)) {
            return Stream.empty();
        }
        Draft draft = draft(situation, date, deadline);
        return recipients
                .again(date.meant(), situation)
                .filter(told -> Recipients.want(told, situation))
                .map(told -> draft.to(told, situation, at).notice());
    }

    private static boolean hasLeft(ToldDate date, Situation situation) {
        Addressee lead = situation.lead();
        return date.owner() && (lead == null || lead.id() != date.meant());
    }

    private static Draft draft(Situation situation, ToldDate date, Deadline deadline) {
        return new Draft(
                NoticeKind.RESPONSE_DEADLINE,
                deadline.on().toString(),
                STAGE,
                deadline.on(),
                Weight.CRITICAL,
                () -> text(situation, date, deadline));
    }

    private static Draft.Text text(Situation situation, ToldDate date, Deadline deadline) {
        Map<String, String> words = new RecommendationWords(situation)
                .by(deadline)
                .with("moved-from", date.date())
                .with("moved-to", deadline.on())
                .all();
        return new Draft.Text(
                "Now due by " + UkTime.day(deadline.on()) + ", not " + UkTime.day(date.date()) + ": "
                        + situation.recommendation().plain(),
                reason(date, deadline) + " " + deadline.working(),
                Said.of(words));
    }
}
