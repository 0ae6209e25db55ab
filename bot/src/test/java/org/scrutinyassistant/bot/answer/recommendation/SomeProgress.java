package org.scrutinyassistant.bot.answer.recommendation;

import static org.scrutinyassistant.bot.answer.SomePack.COMMITTEE;
import static org.scrutinyassistant.bot.answer.SomePack.PLACED;

import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.Stage;

/** What became of recommendations of an invented committee. */
final class SomeProgress {

    private SomeProgress() {}

    static Recommendation recommendation(Reference reference) {
        return new Recommendation(COMMITTEE, reference, "Paint the lamps.");
    }

    static ProgressEntry entry(String status, Stage stage) {
        return new ProgressEntry(PLACED, recommendation(new Reference(null, "Lamps", 2)), null, status, stage);
    }
}
