package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.scrutinyassistant.scheduler.due.Correction;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.due.DueRule;
import org.scrutinyassistant.scheduler.due.Foresight;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;

/** Reads once what notices about recommendations rest on. */
@Component
class RecommendationsDueRule implements DueRule {

    private final OpenRecommendations recommendations;
    private final DeadlinesReading deadlines;
    private final RecommendationRules rules;
    private final ToldDates told;

    RecommendationsDueRule(
            OpenRecommendations recommendations,
            DeadlinesReading deadlines,
            RecommendationRules rules,
            ToldDates told) {
        this.recommendations = recommendations;
        this.deadlines = deadlines;
        this.rules = rules;
        this.told = told;
    }

    @Override
    public Foresight read(Roster roster) {
        return new Read(due(roster), told);
    }

    private RecommendationsDue due(Roster roster) {
        Recipients recipients = new Recipients(roster);
        Chains chains = new Chains(deadlines.read());
        return new RecommendationsDue(recommendations.all(), recipients, chains, rules.with(recipients, chains));
    }

    /** What was read, beside the ledger with what people were told. */
    private record Read(RecommendationsDue due, ToldDates told) implements Foresight {

        @Override
        public Stream<NewNotice> on(LocalDate day) {
            return due.on(day);
        }

        @Override
        public Stream<Due> dueOn(LocalDate day) {
            return due.dueOn(day);
        }

        @Override
        public Stream<Correction> corrections(LocalDate day) {
            return due.moved(day, told.on(day));
        }
    }
}
