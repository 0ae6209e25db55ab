package org.scrutinyassistant.message.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;

/** A message as an Adaptive Card 1.5 that a JSON mapper can write as it is; what it must leave out it says so. */
public final class AdaptiveCard {

    /** Largest card that Teams shows, in bytes of JSON in UTF-8. */
    public static final int LARGEST = 28 * 1024;

    /** The type of an attachment that holds such a card. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private static final int LONGEST_HEADLINE = 300;

    private AdaptiveCard() {}

    /** Returns the card of {@code message}, shortened as far as {@link #LARGEST} demands. */
    public static Map<String, Object> of(Message message) {
        return of(List.of(), message);
    }

    /** Returns the card of {@code message} under a headline, no larger either. */
    public static Map<String, Object> of(String title, Message message) {
        return of(List.of(TextBlock.headline(new Cut(LONGEST_HEADLINE).of(title))), message);
    }

    private static Map<String, Object> of(List<Map<String, Object>> head, Message message) {
        return Shortening.STEPS.stream()
                .map(step -> card(head, step.shorten(message)))
                .filter(card -> JsonSize.of(card) <= LARGEST)
                .findFirst()
                .orElseGet(() -> card(head, Shortening.last(message)));
    }

    private static Map<String, Object> card(List<Map<String, Object>> head, Message message) {
        Element card = Element.of("AdaptiveCard")
                .with("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .with("version", "1.5")
                .with("lang", "en-GB")
                .with("msteams", Map.of("width", "Full"))
                .with("body", Stream.concat(head.stream(), body(message)).toList());
        return message.buttons().isEmpty()
                ? card.toMap()
                : card.with("actions", actions(message.buttons())).toMap();
    }

    private static Stream<Map<String, Object>> body(Message message) {
        PartElements elements = new PartElements(
                forms(message.parts()).map(Form::subject).distinct().toList());
        Stream<Map<String, Object>> parts = message.parts().stream().flatMap(part -> part.render(elements));
        return Stream.concat(parts, Citation.of(message.sources()));
    }

    private static Stream<Form> forms(List<Part> parts) {
        return parts.stream().filter(Form.class::isInstance).map(Form.class::cast);
    }

    /** Returns the forms on which something can be pressed. */
    static Stream<Form> pressable(List<Part> parts) {
        return forms(parts).filter(form -> !form.presses().isEmpty());
    }

    private static List<Map<String, Object>> actions(List<Button> buttons) {
        return buttons.stream().map(Press::of).toList();
    }
}
