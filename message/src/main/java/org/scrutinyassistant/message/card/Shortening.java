package org.scrutinyassistant.message.card;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.message.Text;

/** How far a message is cut for a card: rows and points first, then words, then whole parts. */
record Shortening(int rows, int characters, int parts) {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int FEW = 6;
    private static final int LAST_RESORT = 1_500;

    /** Every step from nothing left out to little left, in the order in which they are tried. */
    static final List<Shortening> STEPS = List.of(
            new Shortening(ALL, ALL, ALL),
            new Shortening(96, ALL, ALL),
            new Shortening(48, ALL, ALL),
            new Shortening(24, ALL, ALL),
            new Shortening(12, ALL, ALL),
            new Shortening(FEW, ALL, ALL),
            new Shortening(FEW, 4_000, ALL),
            new Shortening(FEW, 1_000, ALL),
            new Shortening(3, 400, ALL),
            new Shortening(3, 200, ALL),
            new Shortening(3, 100, ALL),
            new Shortening(FEW, 1_000, 12),
            new Shortening(3, 200, FEW));

    /** Returns the beginning of the plain words and what can be answered to them, which always fits. */
    static Message last(Message message) {
        Stream<Part> words = Stream.of(new Text(new Cut(LAST_RESORT).of(message.plain())));
        Stream<Part> form = AdaptiveCard.pressable(message.parts()).limit(1).map(Part.class::cast);
        return new Message(Stream.concat(words, form).toList(), List.of(), List.of());
    }

    Message shorten(Message message) {
        if (rows == ALL) {
            return message;
        }
        ShortPart shortPart = new ShortPart(rows, new Cut(characters));
        Stream<Part> kept = message.parts().stream().limit(parts).flatMap(part -> part.render(shortPart));
        Stream<Part> missing = Cut.note(message.parts().size() - parts).map(Text::new);
        return new Message(
                Stream.of(kept, missing, dropped(message))
                        .flatMap(Function.identity())
                        .toList(),
                buttons(message),
                sources(message));
    }

    private Stream<Part> dropped(Message message) {
        List<Part> rest = message.parts().stream().skip(parts).toList();
        boolean lone = AdaptiveCard.pressable(message.parts()).limit(2).count() == 1;
        return lone ? AdaptiveCard.pressable(rest).map(Part.class::cast) : Stream.empty();
    }

    private List<Button> buttons(Message message) {
        return characters == ALL
                ? message.buttons()
                : message.buttons().stream()
                        .filter(button -> button.says().length() <= characters)
                        .limit(FEW)
                        .toList();
    }

    private List<Source> sources(Message message) {
        List<Source> sources = message.sources().stream().distinct().toList();
        Stream<Source> missing = Cut.note(sources.size() - FEW).map(note -> new Source(note, null, null));
        return Stream.concat(sources.stream().limit(FEW), missing).toList();
    }
}
