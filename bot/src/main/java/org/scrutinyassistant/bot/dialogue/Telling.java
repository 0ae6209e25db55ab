package org.scrutinyassistant.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.flow.Ending;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.message.Text;

/** What a turn comes to say: words, below them what the actions found, its sources, and what to press next. */
final class Telling {

    private final List<Part> parts = new ArrayList<>();
    private final List<Part> held = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Button> next = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private List<String> possible = List.of();
    private Ending ending = Ending.ANSWERED;

    /** Keeps what an action found until the words for it are said. */
    void hold(Result<?> result) {
        held.addAll(result.parts());
        sources.addAll(result.sources());
        next.addAll(result.next());
        possible = result.choices();
    }

    /** Says a response; its choices are offered where it asks back. */
    void say(String name, String words, Ending how) {
        said.add(name);
        ending = how;
        parts.add(new Text(words));
        parts.addAll(held);
        held.clear();
        if (how == Ending.CLARIFY) {
            offer(possible);
        }
    }

    void offer(List<String> labels) {
        choices.addAll(labels);
    }

    void press(List<Button> buttons) {
        next.addAll(buttons);
    }

    List<String> choices() {
        return List.copyOf(choices);
    }

    List<String> said() {
        return List.copyOf(said);
    }

    Outcome outcome() {
        return Outcome.valueOf(ending.name());
    }

    Message message() {
        List<Button> buttons = Stream.concat(choices.stream().map(Button::new), next.stream())
                .distinct()
                .toList();
        return new Message(
                Stream.concat(parts.stream(), held.stream()).toList(),
                buttons,
                sources.stream().distinct().toList());
    }
}
