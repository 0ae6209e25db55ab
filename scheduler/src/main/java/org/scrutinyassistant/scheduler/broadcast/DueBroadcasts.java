package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends scheduled broadcasts whose moment has come, each once, however often it is woken. */
@Component
public class DueBroadcasts {

    private final BroadcastShelf shelf;
    private final Release release;
    private final Alarm alarm;
    private final Chronicle chronicle;
    private final BroadcastSettings settings;
    private final Clock clock;

    DueBroadcasts(
            BroadcastShelf shelf,
            Release release,
            Alarm alarm,
            Chronicle chronicle,
            BroadcastSettings settings,
            Clock clock) {
        this.shelf = shelf;
        this.release = release;
        this.alarm = alarm;
        this.chronicle = chronicle;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends one if it is scheduled and its moment has come; sets its alarm anew if that is still ahead. */
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
        Instant moment = broadcast.draft().sendAt();
        Instant now = clock.instant();
        if (moment != null && moment.isAfter(now)) {
            alarm.set(broadcast.storedId(), moment);
        } else if (tooLate(moment, now)) {
            miss(broadcast, "It was to go at " + SendAt.words(moment)
                    + ", when the service was not running; approve it again to send it now, or cancel it.");
        } else {
            release.of(broadcast);
        }
    }

    private boolean tooLate(@Nullable Instant moment, Instant now) {
        return moment != null && now.isAfter(moment.plus(settings.grace()));
    }

    private void miss(Broadcast broadcast, String reason) {
        broadcast.miss(reason);
        chronicle.record(broadcast, "service", "missed", reason);
    }
}
