package org.scrutinyassistant.scheduler.broadcast;

import java.util.Map;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.stereotype.Component;

/** Stops a broadcast: before its moment nothing goes, while it is sent what has not gone. */
@Component
class Cancellation {

    private final RosterReading people;
    private final Permission permission;
    private final Ledger ledger;
    private final Moments moments;
    private final Chronicle chronicle;

    Cancellation(RosterReading people, Permission permission, Ledger ledger, Moments moments, Chronicle chronicle) {
        this.people = people;
        this.permission = permission;
        this.ledger = ledger;
        this.moments = moments;
        this.chronicle = chronicle;
    }

    /** Cancels in the caller's transaction. */
    Decision cancel(Broadcast broadcast, Actor actor) {
        return permission
                .refusedTo(actor, people.read())
                .<Decision>map(refused -> refused)
                .orElseGet(() -> switch (broadcast.state()) {
                    case CANCELLED -> new Refused(Rule.STATE, "This broadcast was cancelled already");
                    case SENDING, SENT -> midway(broadcast, actor);
                    case DRAFT, SCHEDULED, MISSED -> before(broadcast, actor);
                });
    }

    private Decision before(Broadcast broadcast, Actor actor) {
        moments.drop(broadcast.storedId());
        return end(broadcast, actor, "Cancelled before anything was sent.");
    }

    private Decision midway(Broadcast broadcast, Actor actor) {
        int stopped =
                ledger.end(broadcast.subject(), NoticeState.CANCELLED, "The scrutiny manager cancelled the broadcast.");
        if (stopped == 0) {
            return new Refused(Rule.STATE, "This broadcast has gone already; nothing was left to stop");
        }
        Map<NoticeState, Long> counts = ledger.counts(broadcast.subject());
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long failed = counts.getOrDefault(NoticeState.FAILED, 0L);
        String words = "Cancelled while it was sent: %,d of %,d had gone or were on their way, %,d were stopped."
                .formatted(all - stopped - failed, all, stopped);
        return end(broadcast, actor, failed == 0 ? words : words + " %,d could not be reached.".formatted(failed));
    }

    private Decision end(Broadcast broadcast, Actor actor, String words) {
        broadcast.cancel(words);
        chronicle.record(broadcast, actor.inTrail(), "cancelled", words);
        return new Done(broadcast, words);
    }
}
