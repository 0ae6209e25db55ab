package org.scrutinyassistant.web.broadcast;

import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Preview;
import org.scrutinyassistant.scheduler.broadcast.Previewing;
import org.scrutinyassistant.scheduler.broadcast.Progress;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.springframework.stereotype.Component;

/** Shows a broadcast: what it would say before it goes, how far it has come afterwards. */
@Component
class Viewing {

    private final Previewing previewing;
    private final ProgressReading reading;

    Viewing(Previewing previewing, ProgressReading reading) {
        this.previewing = previewing;
        this.reading = reading;
    }

    BroadcastLine line(Broadcast broadcast) {
        return BroadcastLine.of(broadcast, reading.stateOf(broadcast));
    }

    BroadcastView of(Broadcast broadcast, String message) {
        return broadcast.raisedAt() == null ? ahead(broadcast, message) : begun(broadcast, message);
    }

    private BroadcastView ahead(Broadcast broadcast, String message) {
        Preview preview = previewing.of(broadcast);
        return new BroadcastView(
                broadcast.storedId(),
                broadcast.state().word(),
                message,
                preview.recipients().count(),
                preview.recipients().summary(),
                preview.recipients().unreached().stream().map(UnreachedView::of).toList(),
                BroadcastHead.of(broadcast),
                preview.clearDays().map(ClearDaysView::of).orElse(null),
                PreviewView.of(preview),
                null);
    }

    private BroadcastView begun(Broadcast broadcast, String message) {
        Progress progress = reading.of(broadcast);
        return new BroadcastView(
                broadcast.storedId(),
                progress.state().word(),
                message,
                progress.standings().size(),
                null,
                null,
                BroadcastHead.of(broadcast),
                null,
                null,
                ProgressView.of(progress));
    }
}
