package org.scrutinyassistant.bot.dialogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/** Whether a text leans on what was said before it, judged by its small words and by what it says besides. */
final class Leaning {

    private static final int STRAY = 2;
    private static final Pattern OPENING =
            Pattern.compile("(ok |okay |so )?(and|but|or|also|what about|how about|why)\\b.*");
    private static final Set<String> POINTING =
            Set.of("it", "its", "that", "they", "them", "their", "this", "these", "those", "same");
    private static final Set<String> SMALL = Set.of(
            "a", "about", "also", "an", "and", "are", "as", "at", "but", "by", "did", "do", "does", "for", "from",
            "give", "go", "has", "have", "how", "i", "in", "instead", "is", "me", "now", "of", "ok", "okay", "on",
            "one", "or", "please", "show", "so", "s", "tell", "the", "then", "there", "to", "was", "we", "were", "what",
            "whats", "when", "where", "which", "who", "why", "with");

    private final int shortWords;

    Leaning(int shortWords) {
        this.shortWords = shortWords;
    }

    /**
     * Returns whether a text may leave out what it asks {@code flow} about.
     *
     * <p>It may if it opens as a reply or points back and says little else, or if it is short and says nothing else.
     */
    boolean leans(Understood said, Flow flow) {
        Set<String> explained = heard(said);
        flow.examples().forEach(example -> explained.addAll(words(example.text())));
        long strays = strays(said, explained);
        return goesOn(said.text())
                ? strays <= STRAY
                : strays == 0 && words(said.text()).size() <= shortWords;
    }

    /** Returns whether a text opens as a reply or points back. */
    boolean goesOn(String text) {
        return opens(text) || words(text).stream().anyMatch(POINTING::contains);
    }

    /** Returns whether a text opens as a reply, such as "and" or "what about". */
    boolean opens(String text) {
        return OPENING.matcher(String.join(" ", words(text))).matches();
    }

    /** Returns whether a text says nothing besides small words and the things it names. */
    boolean onlyNames(Understood said) {
        return strays(said, heard(said)) == 0;
    }

    private static long strays(Understood said, Set<String> explained) {
        return words(said.text()).stream()
                .filter(word -> !SMALL.contains(word) && !POINTING.contains(word) && !explained.contains(word))
                .count();
    }

    private static Set<String> heard(Understood said) {
        Set<String> heard = new HashSet<>();
        said.mentions().stream().map(Mention::heard).map(Leaning::words).forEach(heard::addAll);
        return heard;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
