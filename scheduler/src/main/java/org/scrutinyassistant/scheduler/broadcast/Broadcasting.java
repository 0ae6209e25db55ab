package org.scrutinyassistant.scheduler.broadcast;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door to broadcasts, for every way in; each change is a transaction of its own. */
@Component
public class Broadcasting {

    private final BroadcastShelf shelf;
    private final Drafting drafting;
    private final Approval approval;
    private final Cancellation cancellation;

    Broadcasting(BroadcastShelf shelf, Drafting drafting, Approval approval, Cancellation cancellation) {
        this.shelf = shelf;
        this.drafting = drafting;
        this.approval = approval;
        this.cancellation = cancellation;
    }

    /** Keeps a draft, from which nothing goes out yet. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Decision draft(Draft draft, Actor author) {
        return drafting.draft(draft, author);
    }

    /** Keeps a draft in place of another, which is cancelled. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Decision replace(long id, Draft draft, Actor author) {
        return with(id, replaced -> {
            if (replaced.state() != BroadcastState.DRAFT) {
                return new Refused(
                        Rule.STATE, "Broadcast " + id + " is no longer a draft, so nothing can take its place");
            }
            Decision decision = drafting.draft(draft, author);
            if (decision.done().isPresent()) {
                cancellation.cancel(replaced, author);
            }
            return decision;
        });
    }

    /** Sends a draft, now or at its moment; one that missed its moment goes now. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Decision approve(long id, Actor approver, @Nullable String lateReason) {
        return with(id, broadcast -> approval.approve(broadcast, approver, lateReason));
    }

    /** Stops what has not gone; where nothing is left to stop, what is on its way stays so. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Decision cancel(long id, Actor actor) {
        Decision decision = with(id, broadcast -> cancellation.cancel(broadcast, actor));
        if (decision.done().isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    @Transactional(readOnly = true)
    public Optional<Broadcast> find(long id) {
        return shelf.findById(id);
    }

    /** Returns every broadcast, newest first. */
    @Transactional(readOnly = true)
    public List<Broadcast> list() {
        return shelf.findAllByOrderByIdDesc();
    }

    private Decision with(long id, Function<Broadcast, Decision> deed) {
        return shelf.findToChange(id)
                .map(deed)
                .orElseGet(() -> new Refused(Rule.UNKNOWN, "There is no broadcast " + id));
    }
}
