package org.scrutinyassistant.scheduler.following;

import java.util.Objects;
import java.util.OptionalInt;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.due.recommendation.Audience;
import org.scrutinyassistant.scheduler.due.recommendation.OverdueSettings;
import org.scrutinyassistant.scheduler.due.recommendation.OverdueStage;
import org.scrutinyassistant.scheduler.quiet.QuietSettings;
import org.springframework.stereotype.Component;

/** Says what those who follow something are told, and when, by the settings that decide it. */
@Component
public class Promises {

    private final OverdueSettings overdue;
    private final QuietSettings quiet;

    Promises(OverdueSettings overdue, QuietSettings quiet) {
        this.overdue = overdue;
        this.quiet = quiet;
    }

    /** Returns how many working days late a recommendation is when its followers are told; empty if they never are. */
    public OptionalInt workingDaysLate() {
        return overdue.stages().stream()
                .filter(stage -> stage.to() == Audience.FOLLOWER)
                .mapToInt(OverdueStage::after)
                .min();
    }

    public Hours hours(Addressee person) {
        return new Hours(
                person.digestAt(),
                Objects.requireNonNullElse(person.quiet(), quiet.hours()),
                person.quiet() != null,
                quiet.nonWorkingDays());
    }
}
