package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;

/** What cancelling stops, and what it no longer can. */
abstract class CancellingContract extends BroadcastScene {

    @Autowired
    Resending resending;

    @Test
    void cancelledBeforeItsMomentItGoesToNobody() {
        Broadcast draft = scheduled("2026-06-16T08:00:00Z");
        done(broadcasting.cancel(draft.storedId(), TOKEN));

        clock.set("2026-06-16T08:00:00Z");
        due.wake(draft.storedId());

        assertThat(notices(draft)).isEmpty();
        assertThat(refusal(broadcasting.cancel(draft.storedId(), TOKEN))).isEqualTo(Rule.STATE);
        assertThat(refusal(broadcasting.approve(draft.storedId(), TOKEN, null))).isEqualTo(Rule.STATE);
    }

    @Test
    void cancelledWhileItIsSentOnlyWhatHasNotGoneIsStopped() {
        Broadcast draft = drafted(null);
        broadcasting.approve(draft.storedId(), TOKEN, null);
        sender.send(1);

        Broadcast cancelled = done(broadcasting.cancel(draft.storedId(), TOKEN));
        sender.send(10);

        assertThat(cancelled.reason())
                .isEqualTo("Cancelled while it was sent: 1 of 3 had gone or were on their way, 2 were stopped.");
        assertThat(notices(draft))
                .extracting(Notice::state)
                .containsExactlyInAnyOrder(NoticeState.SENT, NoticeState.CANCELLED, NoticeState.CANCELLED);
    }

    @Test
    void whileAllOfItIsOnItsWayACancellationIsRefusedAndChangesNothing() {
        Broadcast draft = drafted(null);
        broadcasting.approve(draft.storedId(), TOKEN, null);
        jdbc.update("update notice set state = 'SENDING', claim = 'somebody', lease_until = current_timestamp");

        assertThat(refusal(broadcasting.cancel(draft.storedId(), TOKEN))).isEqualTo(Rule.STATE);

        assertThat(notices(draft)).extracting(Notice::state).containsOnly(NoticeState.SENDING);
    }

    @Test
    void aDraftTakesThePlaceOfAnotherButNotOfWhatIsApproved() {
        Broadcast first = drafted(null);
        Broadcast second = done(broadcasting.replace(first.storedId(), draft(null, null, null), TOKEN));
        assertThat(broadcasting.find(first.storedId()).orElseThrow().state()).isEqualTo(BroadcastState.CANCELLED);

        done(broadcasting.approve(second.storedId(), TOKEN, null));
        assertThat(refusal(broadcasting.replace(second.storedId(), draft(null, null, null), TOKEN)))
                .isEqualTo(Rule.STATE);
        assertThat(broadcasting.list()).hasSize(2);
        assertThat(notices(second)).extracting(Notice::state).containsOnly(NoticeState.WAITING);
    }

    @Test
    void nothingOfACancelledOneIsSentAgain() {
        Broadcast draft = drafted(null);
        broadcasting.approve(draft.storedId(), TOKEN, null);
        jdbc.update("update notice set state = 'FAILED' where id = (select max(id) from notice)");
        done(broadcasting.cancel(draft.storedId(), TOKEN));

        assertThat(resending.broadcast(draft.storedId(), TOKEN))
                .isEqualTo(new Acted.Refused("The broadcast was cancelled, so nothing of it is sent again."));
        assertThat(notices(draft)).extracting(Notice::state).contains(NoticeState.FAILED);
    }

    @Test
    void whatHasGoneToEverybodyCannotBeCancelled() {
        Broadcast draft = drafted(null);
        broadcasting.approve(draft.storedId(), TOKEN, null);
        sender.send(10);

        assertThat(refusal(broadcasting.cancel(draft.storedId(), TOKEN))).isEqualTo(Rule.STATE);
    }
}
