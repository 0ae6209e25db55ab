package org.scrutinyassistant.bot.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.bot.dialogue.DialogueSettings;
import org.scrutinyassistant.bot.dialogue.FlowDialogue;
import org.scrutinyassistant.bot.dialogue.Listeners;
import org.scrutinyassistant.bot.dialogue.ObservedTurn;
import org.scrutinyassistant.bot.dialogue.Script;
import org.scrutinyassistant.bot.dialogue.Turn;
import org.scrutinyassistant.bot.flow.Flows;

/** One test of a flow: a conversation, of which each turn says what it expects. */
public final class Rehearsal {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 15);

    private final String name;
    private final Flows flows;
    private final Map<String, Action<?>> stubs;
    private final List<Line> lines;

    Rehearsal(String name, Flows flows, Map<String, Action<?>> stubs, List<Line> lines) {
        this.name = name;
        this.flows = flows;
        this.stubs = Map.copyOf(stubs);
        this.lines = List.copyOf(lines);
    }

    /** Returns the file and the sentence that names the test. */
    public String name() {
        return name;
    }

    /**
     * Holds the conversation.
     *
     * @throws AssertionError at the first turn that goes another way, with its file and line
     */
    public void run() {
        Prompter prompter = new Prompter();
        List<ObservedTurn> seen = new ArrayList<>();
        Listeners listeners = new Listeners(declined -> {}, seen::add);
        Dialogue dialogue = new FlowDialogue(prompter, new Script(flows, stubs), settings(), listeners);
        for (Line line : lines) {
            prompter.next(line.understood());
            dialogue.turn(new Turn(name, null, line.user(), TODAY));
            line.check(seen.get(seen.size() - 1));
        }
    }

    private static DialogueSettings settings() {
        return new DialogueSettings(0.5, 0.05, 0.3, 5, 2, 1, Duration.ofHours(1));
    }
}
