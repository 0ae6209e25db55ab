package org.scrutinyassistant.teams;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Answer;

/** Writes down what it is asked to do and does it once unless more is said; refuses a progress of "refuse" and fails on "fail". */
public final class FakeActing implements Acting {

    final List<String> deeds = new CopyOnWriteArrayList<>();
    private final FakeLedger ledger;

    FakeActing(FakeLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Acted acknowledge(long notice, Actor actor, Answer answer) {
        if ("fail".equals(answer.progress())) {
            throw new IllegalStateException("secret of the inside");
        }
        if ("refuse".equals(answer.progress())) {
            return new Acted.Refused("The new day must not lie in the past.");
        }
        boolean says = answer.expectedOn() != null || answer.progress() != null;
        if (ledger.acknowledge(notice) || says) {
            deeds.add("%s acknowledged %d, %s, %s"
                    .formatted(actor.inTrail(), notice, answer.expectedOn(), answer.progress()));
        }
        return new Acted.Done(
                answer.expectedOn() == null
                        ? "Thank you, noted."
                        : "Thank you: expected on " + UkTime.day(answer.expectedOn()) + ".");
    }

    @Override
    public Acted snooze(long notice, Actor actor, Instant until) {
        if (ledger.snooze(notice)) {
            deeds.add("%s snoozed %d until %s"
                    .formatted(
                            actor.inTrail(), notice, until.atZone(UkTime.ZONE).toLocalDateTime()));
        }
        return new Acted.Done("I'll remind you again.");
    }
}
