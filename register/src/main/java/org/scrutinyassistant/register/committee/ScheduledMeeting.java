package org.scrutinyassistant.register.committee;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** A meeting that a pack was published for; time, venue, chair and quorum where printed. */
@Entity
public class ScheduledMeeting extends Fact {

    private LocalDate date;

    private @Nullable LocalTime startTime;

    private @Nullable String venue;

    private @Nullable String chair;

    private @Nullable Integer quorum;

    @SuppressWarnings("NullAway.Init")
    protected ScheduledMeeting() {}

    public ScheduledMeeting(
            Placed placed,
            LocalDate date,
            @Nullable LocalTime startTime,
            @Nullable String venue,
            @Nullable String chair,
            @Nullable Integer quorum) {
        super(placed);
        this.date = date;
        this.startTime = startTime;
        this.venue = venue;
        this.chair = chair;
        this.quorum = quorum;
    }

    public LocalDate date() {
        return date;
    }

    public @Nullable LocalTime startTime() {
        return startTime;
    }

    public @Nullable String venue() {
        return venue;
    }

    public @Nullable String chair() {
        return chair;
    }

    public @Nullable Integer quorum() {
        return quorum;
    }

    @Override
    public String identity() {
        return date.toString();
    }

    @Override
    public String content() {
        return content(date, startTime, venue, chair, quorum);
    }
}
