package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.due.Planned;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;

/** The notices of broadcasts that are approved for a time to come. */
@Component
class ScheduledBroadcasts implements Planned {

    private final BroadcastShelf shelf;
    private final Release release;
    private final BroadcastSettings settings;
    private final Clock clock;

    ScheduledBroadcasts(BroadcastShelf shelf, Release release, BroadcastSettings settings, Clock clock) {
        this.shelf = shelf;
        this.release = release;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Stream<NewNotice> before(Instant end, Roster roster) {
        return shelf.findByState(BroadcastState.SCHEDULED).stream().flatMap(broadcast -> {
            Instant moment = broadcast.draft().sendAt();
            return moment == null || !moment.isBefore(end) || settings.missed(moment, clock.instant())
                    ? Stream.empty()
                    : release.foreseen(broadcast, roster, moment).stream();
        });
    }
}
