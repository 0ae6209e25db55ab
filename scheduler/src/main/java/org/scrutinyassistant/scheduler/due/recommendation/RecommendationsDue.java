package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.scheduler.due.Foresight;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What is due for the open recommendations as they were read; depends on nothing else, so the same day always gives the same. */
record RecommendationsDue(List<OpenRecommendation> open, Recipients recipients, Chains chains, Rules rules)
        implements Foresight {

    @Override
    public Stream<NewNotice> on(LocalDate day) {
        return open.stream().flatMap(recommendation -> about(recommendation, day));
    }

    private Stream<NewNotice> about(OpenRecommendation recommendation, LocalDate day) {
        Long leadId = recommendation.entered().leadId();
        Addressee lead = leadId == null ? null : recipients.find(leadId).orElse(null);
        Situation situation = new Situation(recommendation, lead, day);
        Optional<Chain> chain = chains.on(day, recommendation);
        return lead == null
                ? withoutLead(situation, chain)
                : chain.stream().flatMap(each -> rules.about(situation, each));
    }

    private Stream<NewNotice> withoutLead(Situation situation, Optional<Chain> chain) {
        boolean nothingExpected = situation.recommendation().responded() && chain.isEmpty();
        return nothingExpected ? Stream.empty() : rules.unassigned().about(situation, chain);
    }

    /** The rule for each situation a recommendation can be in. */
    record Rules(DeadlineRule deadline, OverdueRule overdue, UnassignedRule unassigned) {

        Stream<NewNotice> about(Situation situation, Chain chain) {
            return chain.late()
                    ? overdue.about(situation, chain.deadline())
                    : deadline.about(situation, chain.deadline());
        }
    }
}
