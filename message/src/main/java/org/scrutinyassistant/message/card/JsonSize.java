package org.scrutinyassistant.message.card;

import java.util.Collection;
import java.util.Map;

/** How many bytes a value takes as JSON in UTF-8 at most, whichever way a mapper escapes emoji. */
final class JsonSize {

    private static final int ESCAPED = 6;

    private JsonSize() {}

    static int of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return 2
                    + map.entrySet().stream()
                            .mapToInt(entry -> of(entry.getKey()) + of(entry.getValue()) + 2)
                            .sum();
        }
        if (value instanceof Collection<?> list) {
            return 2 + list.stream().mapToInt(item -> of(item) + 1).sum();
        }
        return value instanceof String words
                ? 2 + words.chars().map(JsonSize::ofCharacter).sum()
                : value.toString().length();
    }

    private static int ofCharacter(int character) {
        if (character < ' ' || Character.isSurrogate((char) character)) {
            return ESCAPED;
        }
        if (character < 0x80) {
            return character == '"' || character == '\\' ? 2 : 1;
        }
        return character < 0x800 ? 2 : 3;
    }
}
