package org.scrutinyassistant.bot.understanding.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** Whether a whole text is a yes or a no. */
public final class YesNo {

    private static final int LONGEST = 5;
    private static final double BEGINS = 0.8;

    private static final Set<String> PLAIN =
            Set.of("yes", "yeah", "yep", "yup", "ok", "okay", "sure", "no", "nope", "nah");

    private final Lexicon lexicon;
    private final Set<List<String>> yes;
    private final Set<List<String>> no;

    public YesNo(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.yes = forms(lexicon.yes());
        this.no = forms(lexicon.no());
    }

    public Optional<Mention> find(String text) {
        List<String> words = WordReader.forms(text);
        if (words.isEmpty() || words.size() > LONGEST) {
            return Optional.empty();
        }
        return whole(words, text).or(() -> beginning(words, text));
    }

    private Optional<Mention> beginning(List<String> words, String text) {
        boolean answers = PLAIN.contains(words.get(0)) && words.stream().skip(1).allMatch(this::saysNothing);
        return answers ? whole(words.subList(0, 1), text).map(YesNo::lessSure) : Optional.empty();
    }

    private boolean saysNothing(String form) {
        return lexicon.connects(form) || lexicon.asks(form);
    }

    private Optional<Mention> whole(List<String> words, String text) {
        if (no.contains(words)) {
            return Optional.of(new Mention(EntityKind.YES_NO, "no", "no", text, 1));
        }
        return yes.contains(words)
                ? Optional.of(new Mention(EntityKind.YES_NO, "yes", "yes", text, 1))
                : Optional.empty();
    }

    private static Mention lessSure(Mention mention) {
        return new Mention(mention.kind(), mention.key(), mention.label(), mention.heard(), BEGINS);
    }

    private static Set<List<String>> forms(List<String> phrases) {
        return phrases.stream().map(WordReader::forms).collect(Collectors.toUnmodifiableSet());
    }
}
