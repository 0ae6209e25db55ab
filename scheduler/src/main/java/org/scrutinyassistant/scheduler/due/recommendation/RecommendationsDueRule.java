package org.scrutinyassistant.scheduler.due.recommendation;

import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.scrutinyassistant.scheduler.due.DueRule;
import org.scrutinyassistant.scheduler.due.Foresight;
import org.springframework.stereotype.Component;

/** Reads once what notices about recommendations rest on. */
@Component
class RecommendationsDueRule implements DueRule {

    private final OpenRecommendations recommendations;
    private final DeadlinesReading deadlines;
    private final RecommendationRules rules;

    RecommendationsDueRule(OpenRecommendations recommendations, DeadlinesReading deadlines, RecommendationRules rules) {
        this.recommendations = recommendations;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public Foresight read(Roster roster) {
        Recipients recipients = new Recipients(roster);
        Chains chains = new Chains(deadlines.read());
        return new RecommendationsDue(recommendations.all(), recipients, chains, rules.with(recipients));
    }
}
