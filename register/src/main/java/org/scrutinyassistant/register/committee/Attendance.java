package org.scrutinyassistant.register.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** Who was at a meeting, and who sent apologies, by its minutes. */
@Entity
public class Attendance extends Fact {

    private LocalDate meetingDate;

    private String name;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    public Attendance(Placed placed, LocalDate meetingDate, String name, Presence presence) {
        super(placed);
        this.meetingDate = meetingDate;
        this.name = name;
        this.presence = presence;
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    public String name() {
        return name;
    }

    public Presence presence() {
        return presence;
    }

    @Override
    public String identity() {
        return meetingDate + "|" + name;
    }

    @Override
    public String content() {
        return content(meetingDate, name, presence);
    }
}
