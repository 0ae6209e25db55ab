package org.scrutinyassistant.message.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.Message;

/** A message as an Adaptive Card 1.5 that a JSON mapper can write as it is; what it must leave out it says so. */
public final class AdaptiveCard {

    /** Largest card that Teams shows, in bytes of JSON in UTF-8. */
    public static final int LARGEST = 28 * 1024;

    /** The type of an attachment that holds such a card. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private AdaptiveCard() {}

    /** Returns the card of {@code message}, shortened as far as {@link #LARGEST} demands. */
    public static Map<String, Object> of(Message message) {
        return Shortening.STEPS.stream()
                .map(step -> card(step.shorten(message)))
                .filter(card -> JsonSize.of(card) <= LARGEST)
                .findFirst()
                .orElseGet(() -> card(Shortening.last(message)));
    }

    private static Map<String, Object> card(Message message) {
        Element card = Element.of("AdaptiveCard")
                .with("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .with("version", "1.5")
                .with("lang", "en-GB")
                .with("msteams", Map.of("width", "Full"))
                .with("body", body(message));
        return message.buttons().isEmpty()
                ? card.toMap()
                : card.with("actions", actions(message.buttons())).toMap();
    }

    private static List<Map<String, Object>> body(Message message) {
        Stream<Map<String, Object>> parts = message.parts().stream().flatMap(part -> part.render(new PartElements()));
        return Stream.concat(parts, Citation.of(message.sources())).toList();
    }

    private static List<Map<String, Object>> actions(List<Button> buttons) {
        return buttons.stream().map(Press::of).toList();
    }
}
