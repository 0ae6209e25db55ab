package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Matter;

/** A recommendation on a day, with its lead, if it has one. */
record Situation(
        OpenRecommendation recommendation, @Nullable Addressee lead, LocalDate day) {

    Subject subject() {
        return Subject.recommendation(recommendation.id());
    }

    /** Returns it for whoever has to see to it, whatever they said of its committee. */
    Matter itself() {
        return Matter.alone(subject());
    }

    Matter matter() {
        return new Matter(subject(), Subject.committee(recommendation.committeeId()));
    }

    /** Returns what is expected of it: "Response", or "Update" once there is a response. */
    String expected() {
        return recommendation.responded() ? "Update" : "Response";
    }
}
