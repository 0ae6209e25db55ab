package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.register.recommendation.ProgressEntries;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.StageReading;
import org.springframework.stereotype.Component;

/** Stores the recommendations of a pack and their progress. */
@Component
final class ProgressSection extends FactSection<ProgressEntry> {

    private final Recommendations recommendations;

    ProgressSection(ProgressEntries kept, Recommendations recommendations) {
        super("recommendations", kept);
        this.recommendations = recommendations;
    }

    @Override
    List<ProgressEntry> facts(Importing pack) {
        KnownRecommendations known =
                new KnownRecommendations(pack.committee(), recommendations.findByCommittee(pack.committee()));
        return pack.pack().recommendations().stream()
                .map(printed -> entry(pack, recommendations.save(known.claim(printed)), printed))
                .toList();
    }

    private static ProgressEntry entry(Importing pack, Recommendation recommendation, TrackedRecommendation printed) {
        return new ProgressEntry(
                pack.at(printed.page()),
                recommendation,
                printed.actionTaken(),
                printed.status(),
                StageReading.of(printed.status()));
    }
}
