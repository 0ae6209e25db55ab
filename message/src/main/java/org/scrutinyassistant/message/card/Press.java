package org.scrutinyassistant.message.card;

import java.util.Map;
import org.scrutinyassistant.message.Button;

/** A button of a card that says its words for the person who presses it, also where a host knows only Action.Submit. */
final class Press {

    private Press() {}

    static Map<String, Object> of(Button button) {
        return Element.of("Action.Execute")
                .with("title", button.label())
                .with("verb", "say")
                .with("data", Map.of("says", button.says()))
                .with("fallback", submit(button))
                .toMap();
    }

    private static Map<String, Object> submit(Button button) {
        Map<String, Object> asIfTyped =
                Map.of("type", "messageBack", "text", button.says(), "displayText", button.says());
        return Element.of("Action.Submit")
                .with("title", button.label())
                .with("data", Map.of("says", button.says(), "msteams", asIfTyped))
                .toMap();
    }
}
