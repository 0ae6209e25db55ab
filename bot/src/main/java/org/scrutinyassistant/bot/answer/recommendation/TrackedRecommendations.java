package org.scrutinyassistant.bot.answer.recommendation;

import java.util.List;
import java.util.function.Predicate;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Reference;
import org.springframework.stereotype.Component;

/** The recommendations that papers track, for who wants to pick one by how papers refer to it. */
@Component
public class TrackedRecommendations {

    private final Tracked tracked;

    TrackedRecommendations(Tracked tracked) {
        this.tracked = tracked;
    }

    /** Returns those of the committees a question is about whose reference fits, oldest first. */
    public List<Mention> fitting(Ask ask, Predicate<Reference> fits) {
        return tracked.all(ask).stream()
                .map(ProgressEntry::recommendation)
                .filter(recommendation -> fits.test(recommendation.reference()))
                .map(TrackedRecommendations::mention)
                .distinct()
                .toList();
    }

    private static Mention mention(Recommendation recommendation) {
        String written = Written.reference(recommendation);
        String key = Keys.of("recommendation", recommendation.id());
        return new Mention(EntityKind.RECOMMENDATION, key, written, written, 1);
    }
}
