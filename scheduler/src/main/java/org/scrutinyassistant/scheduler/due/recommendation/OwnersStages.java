package org.scrutinyassistant.scheduler.due.recommendation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Knows the stages that are meant for nobody but whoever leads on a recommendation. */
@Component
class OwnersStages {

    private final boolean deadlinesForOwnersOnly;

    OwnersStages(DeadlineSettings settings) {
        deadlinesForOwnersOnly = settings.to().equals(List.of(Audience.OWNER));
    }

    boolean include(String stage) {
        boolean deadline = stage.endsWith("before") || stage.equals("on-the-day");
        return deadline ? deadlinesForOwnersOnly : stage.equals(Audience.OWNER.word());
    }
}
