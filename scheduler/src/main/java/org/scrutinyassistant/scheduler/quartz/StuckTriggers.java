package org.scrutinyassistant.scheduler.quartz;

import java.util.HashSet;
import java.util.Set;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger.TriggerState;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Frees what Quartz has given up because the database failed as it was about to fire, which it never tries again by itself. */
@Component
class StuckTriggers {

    private static final Logger LOG = LoggerFactory.getLogger(StuckTriggers.class);

    private final Scheduler quartz;
    private final Set<TriggerKey> known = new HashSet<>();

    StuckTriggers(Scheduler quartz) {
        this.quartz = quartz;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void free() {
        try {
            for (TriggerKey key : quartz.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
                if (quartz.getTriggerState(key) == TriggerState.ERROR) {
                    quartz.resetTriggerFromErrorState(key);
                    sayOnce(key);
                }
            }
        } catch (SchedulerException e) {
            LOG.debug("It can't be looked now what Quartz has given up", e);
        }
    }

    private void sayOnce(TriggerKey key) {
        if (known.add(key)) {
            LOG.warn("Quartz had given up {}, which goes on now", key);
        }
    }
}
