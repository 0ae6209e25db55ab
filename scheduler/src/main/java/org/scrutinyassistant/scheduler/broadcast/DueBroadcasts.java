package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends scheduled broadcasts whose moment has come, each once, however often it is woken. */
@Component
public class DueBroadcasts {

    private final BroadcastShelf shelf;
    private final Release release;
    private final Moments moments;
    private final Chronicle chronicle;
    private final BroadcastSettings settings;
    private final Clock clock;

    DueBroadcasts(
            BroadcastShelf shelf,
            Release release,
            Moments moments,
            Chronicle chronicle,
            BroadcastSettings settings,
            Clock clock) {
        this.shelf = shelf;
        this.release = release;
        this.moments = moments;
        this.chronicle = chronicle;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends one if it is scheduled and its moment has come; sets its moment anew if that is still ahead. */
    @Transactional
    public void wake(long id) {
        shelf.findToChange(id)
                .filter(broadcast -> broadcast.state() == BroadcastState.SCHEDULED)
                .ifPresent(this::go);
    }

    /** Returns the ids of those that are scheduled. */
    @Transactional(readOnly = true)
    public List<Long> scheduled() {
        return shelf.findByState(BroadcastState.SCHEDULED).stream()
                .map(Broadcast::storedId)
                .toList();
    }

    private void go(Broadcast broadcast) {
        Instant now = clock.instant();
        Instant moment = Objects.requireNonNullElse(broadcast.draft().sendAt(), now);
        if (moment.isAfter(now)) {
            moments.set(broadcast.storedId(), moment);
        } else if (settings.missed(moment, now)) {
            miss(
                    broadcast,
                    "It was to go at %s, when the service was not running; approve it again to send it now, or cancel it."
                            .formatted(SendAt.words(moment)));
        } else {
            release.of(broadcast);
        }
    }

    private void miss(Broadcast broadcast, String reason) {
        broadcast.miss(reason);
        chronicle.record(broadcast, "service", "missed", reason);
    }
}
