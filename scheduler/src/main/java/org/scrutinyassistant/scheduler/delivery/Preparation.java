package org.scrutinyassistant.scheduler.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.ledger.Request;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Claims what is due and leads it through the stages before it is sent. */
final class Preparation {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Claims claims;
    private final RosterReading people;
    private final Stages stages;
    private final Duration lease;
    private final Clock clock;

    Preparation(Claims claims, RosterReading people, Policy policy, Duration lease, Clock clock) {
        this.claims = claims;
        this.people = people;
        this.stages = policy.stages(claims::readdress, Preparation::putOff);
        this.lease = lease;
        this.clock = clock;
    }

    /** Returns how far up to {@code most} notices have come; one that can't be judged is put off. */
    Passage next(ChannelName channel, int most, Journal journal) {
        Instant now = clock.instant();
        List<Claimed> claimed = claims.take(new Request(channel, now, most, lease));
        try {
            return stages.through(bound(claimed), now);
        } catch (DataAccessException | TransactionException e) {
            journal.add(claimed.stream().map(Mark::returned).toList());
            throw e;
        }
    }

    /** Takes it out of its digest, whose name the others go under. */
    private static Mark putOff(Claimed claimed, Instant now) {
        Mark.Pause pause =
                new Mark.Pause(now, now.plus(PAUSE), "it could not be judged, which is tried again; the log says why");
        return Mark.held(claimed, pause, null);
    }

    private List<Passage.Bound> bound(List<Claimed> claimed) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        Roster roster =
                people.read(claimed.stream().map(Claimed::recipient).distinct().toList());
        return claimed.stream()
                .map(each ->
                        new Passage.Bound(each, roster.find(each.recipient()).orElseThrow()))
                .toList();
    }
}
