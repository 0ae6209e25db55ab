package org.scrutinyassistant.bot.understanding.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Stems;
import org.scrutinyassistant.bot.understanding.words.Word;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** Masks sentences. */
final class Masker {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");

    private final Lexicon lexicon = Lexicon.general();
    private final Stems stems = new Stems();

    static List<Span> slots(String example) {
        return SLOT.matcher(example).results().map(Masker::slot).toList();
    }

    Masked mask(String text, List<Span> spans) {
        List<Span> ordered =
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        List<String> tokens = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        int at = 0;
        for (Span span : ordered) {
            add(tokens, spoken, text.substring(at, Math.max(at, span.start())));
            add(tokens, spoken, span.mask());
            at = Math.max(at, span.end());
        }
        add(tokens, spoken, text.substring(at));
        return new Masked(tokens, spoken.toString().strip());
    }

    private void add(List<String> tokens, StringBuilder spoken, String text) {
        List<Word> words = WordReader.read(text);
        tokens.addAll(stems.of(lexicon.printed(words)));
        spoken.append(text);
    }

    private static void add(List<String> tokens, StringBuilder spoken, Mask mask) {
        Optional<String> last = tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get(tokens.size() - 1));
        if (last.filter(mask.token()::equals).isEmpty()) {
            tokens.add(mask.token());
            spoken.append(' ').append(mask.spoken()).append(' ');
        }
    }

    private static Span slot(MatchResult found) {
        return new Span(found.start(), found.end(), Mask.ofSlot(found.group(1)));
    }

    static String withoutSlots(String example) {
        return SLOT.matcher(example).replaceAll(" ");
    }
}
