package org.scrutinyassistant.bot.dialogue;

import static org.scrutinyassistant.bot.understanding.EntityKind.AREA;
import static org.scrutinyassistant.bot.understanding.EntityKind.INDICATOR;
import static org.scrutinyassistant.bot.understanding.EntityKind.MONTH;
import static org.scrutinyassistant.bot.understanding.EntityKind.YES_NO;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.FlowFiles;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.check.FlowVerification;

/** A dialogue about rain, with what it said and what it could not answer. */
abstract class FlowDialogueScene {

    static final LocalDate TODAY = LocalDate.of(2030, 3, 1);

    final FindRainfall rainfall = new FindRainfall();
    final AtomicLong ticker = new AtomicLong();
    final List<String> said = new ArrayList<>();
    final List<Unanswered> unanswered = new ArrayList<>();
    final FakeUnderstanding understanding = new FakeUnderstanding()
            .name(INDICATOR, "Mill")
            .name(INDICATOR, "Weir")
            .name(INDICATOR, "Dry")
            .name(AREA, "Valley")
            .name(MONTH, "March")
            .name(YES_NO, "yes")
            .name(YES_NO, "no")
            .phrase("rain", "rainfall", 0.9)
            .phrase("warn", "warn", 0.9)
            .phrase("drought", "drought", 0.9)
            .phrase("thanks", "thanks", 0.8)
            .phrase("flood", "warn", 0.88)
            .phrase("flood", "thanks", 0.87)
            .phrase("mumble", "rainfall", 0.4);
    final Dialogue dialogue = new FlowDialogue(
            understanding, script(), settings(), new Listeners(unanswered::add, this::heard), ticker::get);

    Reply say(String text) {
        return say("a", text);
    }

    Reply say(String conversation, String text) {
        return dialogue.turn(new Turn(conversation, null, text, TODAY));
    }

    void heard(ObservedTurn turn) {
        said.clear();
        said.addAll(turn.said());
    }

    String lastAsked(String slot) {
        return rainfall.asked
                .get(rainfall.asked.size() - 1)
                .slot(slot)
                .map(mention -> mention.label())
                .orElse("-");
    }

    Script script() {
        Flows flows = FlowVerification.with(List.of(ActionSpec.of(FindRainfall.class)))
                .verify(FlowFiles.in(Path.of("src/test/resources/garden"), ".flow.yml"));
        return Script.of(flows, List.of(rainfall));
    }

    static DialogueSettings settings() {
        return new DialogueSettings(0.5, 0.05, 0.3, 5, 2, 2, Duration.ofHours(2));
    }
}
