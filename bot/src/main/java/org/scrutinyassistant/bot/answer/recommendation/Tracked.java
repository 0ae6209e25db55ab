package org.scrutinyassistant.bot.answer.recommendation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.recommendation.ProgressEntries;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.springframework.stereotype.Component;

/** Recommendations with their newest progress, oldest first. */
@Component
class Tracked {

    private final AskedCommittees committees;
    private final Recommendations recommendations;
    private final ProgressEntries entries;

    Tracked(AskedCommittees committees, Recommendations recommendations, ProgressEntries entries) {
        this.committees = committees;
        this.recommendations = recommendations;
        this.entries = entries;
    }

    List<ProgressEntry> all(Ask ask) {
        return Standing.of(committees.in(ask).stream()
                        .flatMap(committee -> entries.findByDocumentCommittee(committee).stream())
                        .toList())
                .stream()
                .sorted(comparing(Tracked::madeOn))
                .toList();
    }

    Optional<ProgressEntry> newest(long recommendationId) {
        Optional<Recommendation> recommendation = recommendations.findById(recommendationId);
        return recommendation.map(entries::findByRecommendation).map(Standing::of).stream()
                .flatMap(List::stream)
                .findFirst();
    }

    static LocalDate madeOn(ProgressEntry entry) {
        return Objects.requireNonNullElse(entry.recommendation().reference().madeOn(), LocalDate.EPOCH);
    }
}
