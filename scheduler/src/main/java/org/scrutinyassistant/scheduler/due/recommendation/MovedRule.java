package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/**
 * A deadline has moved since people were told of it: whoever was told hears where to, unless its lead moved it themselves,
 * nobody leads, or the new one has passed already, which is told as overdue.
 * There is nothing to correct where nobody is told anything and nothing wrong is still to be sent, since a correction ends
 * all that is.
 */
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
        List<NewNotice> instead = wrong.stream()
                .filter(date -> date.heard() != null && !possible.contains(date.heard()))
                .flatMap(date -> moved(situation, date, deadline))
                .toList();
        return wrong.stream()
                .filter(date -> date.waiting() || !instead.isEmpty())
                .findFirst()
                .map(date -> new Correction(situation.subject(), reason(date.date(), deadline), instead));
    }

    private static String reason(LocalDate told, Deadline deadline) {
        return "The deadline has moved from " + UkTime.day(told) + " to " + UkTime.day(deadline.on()) + ".";
    }

    private Stream<NewNotice> moved(Situation situation, ToldDate date, Deadline deadline) {
        if (situation.lead() == null
                || deadline.basis() == Basis.EXPECTED
                || situation.recommendation().entered().followUp()
                || deadline.passedOn(situation.day())
                || hasLeft(date, situation)) {
            return Stream.empty();
        }
        Draft draft = draft(situation, date, deadline);
        return recipients
                .again(date.meant(), situation)
                .flatMap(told -> Recipients.wanting(told, situation::itself))
                .map(told -> draft.to(told, situation, at).notice());
    }

    private static boolean hasLeft(ToldDate date, Situation situation) {
        Addressee lead = situation.lead();
        return date.owner() && (lead == null || lead.id() != date.meant());
    }

    private static Draft draft(Situation situation, ToldDate date, Deadline deadline) {
        LocalDate heard = Objects.requireNonNull(date.heard());
        int before = date.movesTo(deadline.on());
        return new Draft(
                NoticeKind.RESPONSE_DEADLINE,
                deadline.on().toString(),
                before == 0 ? STAGE : STAGE + "-" + (before + 1),
                deadline.on(),
                Weight.CRITICAL,
                () -> text(situation, heard, deadline));
    }

    private static Draft.Text text(Situation situation, LocalDate heard, Deadline deadline) {
        Map<String, String> words = new RecommendationWords(situation)
                .by(deadline)
                .with("moved-from", heard)
                .with("moved-to", deadline.on())
                .all();
        return new Draft.Text(
                "Now due by " + UkTime.day(deadline.on()) + ", not " + UkTime.day(heard) + ": "
                        + situation.recommendation().plain(),
                reason(heard, deadline) + " " + deadline.working(),
                Said.of(words));
    }

    /** Returns whether a stage, as the ledger writes it, says that a deadline has moved. */
    static boolean says(String stage) {
        return stage.startsWith(STAGE);
    }
}
