package org.scrutinyassistant.message;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** What is said, apart from any channel: blocks in reading order, where they come from, and what to press next. */
public record Message(List<Part> parts, List<Button> buttons, List<Source> sources) {

    public Message {
        parts = List.copyOf(parts);
        buttons = List.copyOf(buttons);
        sources = List.copyOf(sources);
    }

    /** Returns a message of one paragraph. */
    public static Message of(String words) {
        return new Message(List.of(new Text(words)), List.of(), List.of());
    }

    /** Returns the same message with {@code more} buttons. */
    public Message withButtons(List<Button> more) {
        return new Message(parts, Stream.concat(buttons.stream(), more.stream()).toList(), sources);
    }

    /** Returns the same message for where nobody can answer it. */
    public Message unanswerable() {
        return new Message(
                parts.stream().filter(part -> !(part instanceof Form)).toList(), List.of(), sources);
    }

    /** Returns everything but the buttons in plain words, complete without a card. */
    public String plain() {
        Stream<String> cited = sources.stream().distinct().map(source -> "Source: " + source.plain());
        return Stream.concat(parts.stream().map(Part::plain), cited)
                .filter(words -> !words.isBlank())
                .collect(joining("\n"));
    }
}
