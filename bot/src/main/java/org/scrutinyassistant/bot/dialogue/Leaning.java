package org.scrutinyassistant.bot.dialogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/** Whether a text leans on what was said before it, judged by its small words alone. */
final class Leaning {

    private static final Pattern OPENING =
            Pattern.compile("(ok |okay |so )?(and|but|or|also|what about|how about|why)\\b.*");
    private static final Set<String> POINTING =
            Set.of("it", "its", "that", "they", "them", "their", "this", "these", "those", "same");
    private static final Set<String> SMALL = Set.of(
            "a", "about", "also", "an", "and", "are", "as", "at", "but", "by", "did", "do", "does", "for", "from",
            "give", "go", "has", "have", "how", "i", "in", "instead", "is", "me", "now", "of", "ok", "okay", "on",
            "one", "or", "please", "same", "show", "so", "s", "tell", "the", "then", "there", "to", "was", "were",
            "what", "whats", "when", "where", "which", "who", "why", "with");

    private final int shortWords;

    Leaning(int shortWords) {
        this.shortWords = shortWords;
    }

    /** Returns whether a text may leave out what it is about: it is short, opens as a reply, or points back. */
    boolean leans(String text) {
        List<String> words = words(text);
        return words.size() <= shortWords || opens(text) || words.stream().anyMatch(POINTING::contains);
    }

    /** Returns whether a text opens as going on, such as "and" or "what about". */
    boolean opens(String text) {
        return OPENING.matcher(String.join(" ", words(text))).matches();
    }

    /** Returns whether a text says nothing besides small words and the things it names. */
    boolean onlyNames(Understood understood) {
        Set<String> heard = new HashSet<>();
        understood.mentions().stream().map(Mention::heard).map(Leaning::words).forEach(heard::addAll);
        return words(understood.text()).stream()
                .allMatch(word -> SMALL.contains(word) || POINTING.contains(word) || heard.contains(word));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK)
                        .replace("'", "")
                        .replace("’", "")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
