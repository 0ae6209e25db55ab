package org.scrutinyassistant.message.card;

import java.util.stream.Stream;

/** Words cut at a space before {@code characters} are used up, with a note of how many words are left out. */
record Cut(int characters) {

    /** Returns the note that {@code missing} things were left out, or nothing if none were. */
    static Stream<String> note(int missing) {
        return missing > 0 ? Stream.of("… and %,d more; ask in the chat page".formatted(missing)) : Stream.empty();
    }

    String of(String words) {
        if (words.length() <= characters) {
            return words;
        }
        String kept = words.substring(0, end(words));
        int missing = words.substring(kept.length()).strip().split("\\s+").length;
        return kept.strip() + " " + "… and %,d more words; ask in the chat page".formatted(missing);
    }

    private int end(String words) {
        int space = words.lastIndexOf(' ', characters);
        if (space > characters / 2) {
            return space;
        }
        return Character.isHighSurrogate(words.charAt(characters - 1)) ? characters - 1 : characters;
    }
}
