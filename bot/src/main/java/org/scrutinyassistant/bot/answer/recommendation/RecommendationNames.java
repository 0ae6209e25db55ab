package org.scrutinyassistant.bot.answer.recommendation;

import java.util.Objects;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.recommendation.ProgressEntries;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.springframework.stereotype.Component;

/** What recommendations ask for, their item's title and what was done. */
@Component
class RecommendationNames implements NameSource {

    private final ProgressEntries entries;

    RecommendationNames(ProgressEntries entries) {
        this.entries = entries;
    }

    @Override
    public Stream<Name> names() {
        return Standing.of(entries.findAll()).stream().map(RecommendationNames::name);
    }

    private static Name name(ProgressEntry entry) {
        Recommendation recommendation = entry.recommendation();
        String title = Objects.requireNonNullElse(recommendation.reference().title(), "");
        String done = Objects.requireNonNullElse(entry.actionTaken(), "");
        return new Name(
                EntityKind.RECOMMENDATION,
                Keys.of("recommendation", recommendation.id()),
                Written.reference(recommendation),
                Stream.of(title + ": " + recommendation.text(), recommendation.text(), done)
                        .filter(phrase -> !phrase.isBlank())
                        .toList());
    }
}
