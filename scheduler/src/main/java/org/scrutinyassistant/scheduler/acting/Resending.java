package org.scrutinyassistant.scheduler.acting;

import java.util.List;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets what failed or what a dry run kept back, and only that, be tried anew. */
@Component
@Lazy
public class Resending {

    private static final String WITHDRAWN = "The broadcast was cancelled, so nothing of it is sent again.";

    private final Ledger ledger;
    private final WithdrawnBroadcasts withdrawn;
    private final AuditTrail trail;

    Resending(Ledger ledger, WithdrawnBroadcasts withdrawn, AuditTrail trail) {
        this.ledger = ledger;
        this.withdrawn = withdrawn;
        this.trail = trail;
    }

    /** Tries one such notice again. */
    @Transactional
    public Acted notice(long id, Actor actor) {
        return ledger.find(id)
                .map(notice -> notice(notice, actor))
                .orElseGet(() -> new Acted.Unknown("There is no notice " + id + "."));
    }

    /** Tries again every such notice of a broadcast; who got it is left alone. */
    @Transactional
    public Acted broadcast(long id, Actor actor) {
        Subject broadcast = Subject.broadcast(id);
        List<Notice> all = ledger.about(broadcast);
        if (all.isEmpty()) {
            return new Acted.Unknown("Nothing was sent of a broadcast " + id + ".");
        }
        if (withdrawn.includes(broadcast)) {
            return new Acted.Refused(WITHDRAWN);
        }
        List<Long> failed =
                all.stream().filter(Notice::canBeResent).map(Notice::id).toList();
        int again = failed.isEmpty() ? 0 : ledger.resend(failed, "sent again on request");
        if (again == 0) {
            return new Acted.Refused("No notice of broadcast " + id + " failed that could be sent again.");
        }
        String many = again == 1 ? "1 notice" : "%,d notices".formatted(again);
        trail.record(new Deed(actor.inTrail(), "sent failed notices again", broadcast.toString(), many));
        return new Acted.Done(many + (again == 1 ? " is" : " are") + " sent again.");
    }

    private Acted notice(Notice notice, Actor actor) {
        if (!notice.canBeResent()) {
            return new Acted.Refused(
                    "Only a notice that failed, or that a dry run kept back, can be sent again: notice %d is %s."
                            .formatted(notice.id(), notice.state().word()));
        }
        if (withdrawn.includes(notice.raised().key().subject())) {
            return new Acted.Refused(WITHDRAWN);
        }
        if (ledger.resend(List.of(notice.id()), "sent again on request") == 0) {
            return new Acted.Refused("Notice %d can't be sent again: its recipient has no channel that it may use."
                    .formatted(notice.id()));
        }
        trail.record(new Deed(actor.inTrail(), "sent a failed notice again", "notice:" + notice.id(), "by hand"));
        return new Acted.Done("The notice is sent again.");
    }
}
