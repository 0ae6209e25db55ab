package org.scrutinyassistant.scheduler.due.recommendation;

import org.scrutinyassistant.register.holiday.BankHolidays;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The rules as the settings have them. */
@Component
class RecommendationRules {

    private final DeadlineSettings deadline;
    private final OverdueSettings overdue;
    private final BankHolidays holidays;

    RecommendationRules(DeadlineSettings deadline, OverdueSettings overdue, @Lazy BankHolidays holidays) {
        this.deadline = deadline;
        this.overdue = overdue;
        this.holidays = holidays;
    }

    RecommendationsDue.Rules with(Recipients recipients, Chains chains) {
        DeadlineStages stages = stages();
        return new RecommendationsDue.Rules(
                new DeadlineRule(deadline, recipients, stages),
                new OverdueRule(overdue, recipients, stages.days()),
                new UnassignedRule(deadline.at(), recipients),
                new LateUnassignedRule(overdue, recipients, stages.days()),
                new MovedRule(deadline.at(), recipients, chains));
    }

    DeadlineStages stages() {
        return new DeadlineStages(deadline.stages(), new StageDays(holidays));
    }
}
