package org.scrutinyassistant.message.card;

import java.util.Map;

/** Paragraphs of a card, always wrapped and shown literally. */
final class TextBlock {

    private TextBlock() {}

    static Map<String, Object> of(String words) {
        return block(words).toMap();
    }

    static Map<String, Object> headline(String words) {
        return block(words)
                .with("weight", "Bolder")
                .with("size", "Large")
                .with("style", "heading")
                .toMap();
    }

    static Map<String, Object> heading(String words) {
        return block(words).with("weight", "Bolder").toMap();
    }

    static Map<String, Object> small(String words) {
        return block(words)
                .with("size", "Small")
                .with("isSubtle", true)
                .with("spacing", "Small")
                .toMap();
    }

    private static Element block(String words) {
        return Element.of("TextBlock").with("text", Literal.of(words)).with("wrap", true);
    }
}
