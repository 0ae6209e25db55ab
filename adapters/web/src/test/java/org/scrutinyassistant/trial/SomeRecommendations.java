package org.scrutinyassistant.trial;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.register.monitoring.Monitored;
import org.scrutinyassistant.register.monitoring.Reported;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.Stage;

/** Invented recommendations of the Baths Panel. */
public final class SomeRecommendations {

    public static final List<Monitored> ALL = List.of(new Monitored(
            new OpenRecommendation(
                    4,
                    1,
                    "Baths Panel",
                    new Reference(LocalDate.of(2031, 5, 8), "Towels", 1),
                    "That the <b>towels</b> are washed. " + "Longwordwithoutanyspace".repeat(8),
                    "In progress",
                    true,
                    Entered.NOTHING),
            Stage.IN_PROGRESS,
            "Head of Baths",
            null,
            null,
            false,
            List.of(new Reported(null, "Half of them are.", "In progress", null, LocalDate.of(2031, 6, 3), "Pack"))));

    private SomeRecommendations() {}
}
