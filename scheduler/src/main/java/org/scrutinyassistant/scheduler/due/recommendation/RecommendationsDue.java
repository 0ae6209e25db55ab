package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.scheduler.due.Correction;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What is due for the open recommendations as they were read; depends on nothing else, so the same day always gives the same. */
record RecommendationsDue(List<OpenRecommendation> open, Recipients recipients, Chains chains, Rules rules) {

    Stream<NewNotice> on(LocalDate day) {
        return dueOn(day).map(Due::notice);
    }

    Stream<Due> dueOn(LocalDate day) {
        return open.stream().flatMap(recommendation -> about(situation(recommendation, day)));
    }

    /** Returns where people were told a date that has moved; {@code told} is by the id of the recommendation. */
    Stream<Correction> moved(LocalDate day, Map<Long, List<ToldDate>> told) {
        return open.stream()
                .filter(recommendation -> told.containsKey(recommendation.id()))
                .map(recommendation -> situation(recommendation, day))
                .flatMap(
                        situation -> rules
                                .moved()
                                .about(
                                        situation,
                                        told.getOrDefault(
                                                situation.recommendation().id(), List.of()))
                                .stream());
    }

    private Situation situation(OpenRecommendation recommendation, LocalDate day) {
        Long leadId = recommendation.entered().leadId();
        return new Situation(
                recommendation, leadId == null ? null : recipients.find(leadId).orElse(null), day);
    }

    private Stream<Due> about(Situation situation) {
        Optional<Chain> chain = chains.on(situation.day(), situation.recommendation());
        return situation.lead() == null
                ? withoutLead(situation, chain)
                : chain.stream().flatMap(each -> rules.about(situation, each));
    }

    private Stream<Due> withoutLead(Situation situation, Optional<Chain> chain) {
        Optional<Deadline> late = chain.map(Chain::deadline)
                .filter(deadline -> rules.lateUnassigned().covers(situation.day(), deadline));
        if (late.isPresent()) {
            return late(situation, late.get());
        }
        boolean nothingExpected = situation.recommendation().responded() && chain.isEmpty();
        return nothingExpected ? Stream.empty() : rules.unassigned().about(situation, chain);
    }

    /** Returns what is late for the scrutiny managers, and for those others who follow it. */
    private Stream<Due> late(Situation situation, Deadline deadline) {
        List<Due> managers = rules.lateUnassigned().about(situation, deadline).toList();
        Set<Long> told = managers.stream().map(due -> due.key().recipient()).collect(toSet());
        Stream<Due> followers = rules.overdue()
                .toFollowers(situation, deadline)
                .filter(due -> !told.contains(due.key().recipient()));
        return Stream.concat(managers.stream(), followers);
    }

    /** The rule for each situation a recommendation can be in. */
    record Rules(
            DeadlineRule deadline,
            OverdueRule overdue,
            UnassignedRule unassigned,
            LateUnassignedRule lateUnassigned,
            MovedRule moved) {

        Stream<Due> about(Situation situation, Chain chain) {
            return chain.late()
                    ? overdue.about(situation, chain.deadline())
                    : deadline.about(situation, chain.deadline());
        }
    }
}
