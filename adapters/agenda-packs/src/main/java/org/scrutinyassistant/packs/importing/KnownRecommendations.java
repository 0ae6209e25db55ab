package org.scrutinyassistant.packs.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Reference;

/** The recommendations of a committee, found again by day, number and like text. */
final class KnownRecommendations {

    private static final double LIKE = 0.6;

    private final Committee committee;
    private final List<Recommendation> unclaimed;

    KnownRecommendations(Committee committee, List<Recommendation> known) {
        this.committee = committee;
        this.unclaimed = new ArrayList<>(known);
    }

    /** Returns the known one, which no further row is given, or a new one that isn't stored yet. */
    Recommendation claim(TrackedRecommendation printed) {
        Recommendation found = unclaimed.stream()
                .filter(known -> same(known, printed))
                .findFirst()
                .orElseGet(() -> added(printed));
        unclaimed.remove(found);
        return found;
    }

    private Recommendation added(TrackedRecommendation printed) {
        Reference reference = new Reference(printed.madeOn(), printed.title(), printed.number());
        return new Recommendation(committee, reference, printed.text());
    }

    private static boolean same(Recommendation known, TrackedRecommendation printed) {
        Reference reference = known.reference();
        return Objects.equals(reference.madeOn(), printed.madeOn())
                && Objects.equals(reference.number(), printed.number())
                && Wording.likeness(known.text(), printed.text()) >= LIKE;
    }
}
