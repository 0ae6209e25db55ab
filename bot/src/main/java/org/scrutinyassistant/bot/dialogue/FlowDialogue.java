package org.scrutinyassistant.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.flow.Call;
import org.scrutinyassistant.bot.understanding.Understanding;

/** Answers by running flows: the first of its ways that leads anywhere is the one a turn goes. */
public final class FlowDialogue implements Dialogue {

    private final Understanding understanding;
    private final Script script;
    private final DialogueSettings settings;
    private final Listeners listeners;
    private final Conversations conversations;
    private final Offering offering;
    private final List<Way> ways;

    public FlowDialogue(Understanding understanding, Script script, DialogueSettings settings, Listeners listeners) {
        this(understanding, script, settings, listeners, System::nanoTime);
    }

    FlowDialogue(
            Understanding understanding,
            Script script,
            DialogueSettings settings,
            Listeners listeners,
            LongSupplier ticker) {
        this.understanding = understanding;
        this.script = script;
        this.settings = settings;
        this.listeners = listeners;
        this.conversations = new Conversations(settings.conversations(), settings.idle(), ticker);
        this.offering = new Offering(understanding, settings.offered());
        Leaning leaning = new Leaning(settings.shortWords());
        this.ways = List.of(
                new PickedChoice(understanding, script),
                new AnsweredQuestion(settings),
                new ClearlyMeant(script, settings, new Recalling(leaning)),
                new AskedAgain(settings),
                new FollowUp(settings, leaning),
                new Fallback(script));
    }

    @Override
    public Reply turn(Turn turn) {
        if (turn.text().length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text has at most %d characters".formatted(LONGEST_TEXT));
        }
        ObservedTurn observed = taken(turn);
        listeners.tell(observed);
        return observed.reply();
    }

    private ObservedTurn taken(Turn turn) {
        try (Conversations.Seat seat = conversations.take(turn.conversation())) {
            Hearing hearing =
                    new Hearing(turn, understanding.understand(turn.text(), turn.today()), seat.conversation());
            Departure departure = departure(hearing);
            FlowRun run = new FlowRun(script, offering, turn, departure).run();
            seat.leave(next(hearing, departure, run));
            return new ObservedTurn(turn, reply(run, departure), run.telling().said());
        }
    }

    private Departure departure(Hearing hearing) {
        return ways.stream()
                .map(way -> way.from(hearing))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Reply reply(FlowRun run, Departure departure) {
        Telling telling = run.telling();
        return new Reply(
                telling.outcome(), telling.message(), run.flow().name(), departure.confidence(), telling.choices());
    }

    private Conversation next(Hearing hearing, Departure departure, FlowRun run) {
        if (run.flow().forgets()) {
            return Conversation.NEW;
        }
        Conversation before = hearing.conversation();
        boolean looksUp = run.flow().everyStep().anyMatch(Call.class::isInstance);
        Conversation asked = looksUp ? before.asked(run.flow(), run.remembered()) : before;
        Waiting question = run.waiting() == null ? putAside(before.waiting(), departure) : run.waiting();
        return asked.left(question, run.choices());
    }

    private @Nullable Waiting putAside(@Nullable Waiting question, Departure departure) {
        if (question == null || question.aside() || question.tries() > settings.retries()) {
            return null;
        }
        return question.flow().equals(departure.flow()) ? null : question.putAside();
    }
}
