package org.scrutinyassistant.scheduler.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.ledger.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Claims what is due and leads it through the stages before it is sent. */
final class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Claims claims;
    private final RosterReading people;
    private final List<Stage> stages;
    private final Duration lease;
    private final Clock clock;

    Preparation(Claims claims, RosterReading people, List<Stage> stages, Duration lease, Clock clock) {
        this.claims = claims;
        this.people = people;
        this.stages = List.copyOf(stages);
        this.lease = lease;
        this.clock = clock;
    }

    /** Returns how far up to {@code most} notices have come; one that can't be judged is put off, and does not stop the others. */
    Passage next(ChannelName channel, int most, Journal journal) {
        Instant now = clock.instant();
        List<Claimed> claimed = claims.take(new Request(channel, now, most, lease));
        try {
            List<Passage.Bound> bound = bound(claimed);
            return through(new Passage(now, bound, List.of()))
                    .orElseGet(() -> Passage.together(
                            now, bound.stream().map(each -> alone(each, now)).toList()));
        } catch (DataAccessException | TransactionException e) {
            journal.add(claimed.stream().map(Mark::returned).toList());
            throw e;
        }
    }

    /** Returns nothing if a stage breaks down over something in it. */
    private Optional<Passage> through(Passage passage) {
        Passage so = passage;
        try {
            for (Stage stage : stages) {
                so = stage.pass(so);
            }
            return Optional.of(so);
        } catch (RuntimeException e) {
            if (Away.is(e)) {
                throw e;
            }
            LOG.error("{} notices could not be judged", passage.onward().size(), e);
            return Optional.empty();
        }
    }

    private Passage alone(Passage.Bound bound, Instant now) {
        return through(new Passage(now, List.of(bound), List.of()))
                .orElseGet(() -> new Passage(now, List.of(), List.of(putOff(bound.claimed(), now))));
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
