package org.scrutinyassistant.bot.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.FlowMatch;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.bot.understanding.Understood;

/** Finds the words it was told of, wherever they stand. */
final class FakeUnderstanding implements Understanding {

    private final List<Mention> names = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private record Phrase(String words, FlowMatch match) {}

    FakeUnderstanding name(EntityKind kind, String words) {
        names.add(new Mention(kind, words.toLowerCase(Locale.ROOT), words, words, 0.9));
        return this;
    }

    FakeUnderstanding phrase(String words, String flow, double confidence) {
        phrases.add(new Phrase(words, new FlowMatch(flow, confidence)));
        return this;
    }

    @Override
    public Understood understand(String text, LocalDate today) {
        String said = text.toLowerCase(Locale.ROOT);
        return new Understood(
                text,
                names.stream().filter(name -> said.contains(name.key())).toList(),
                phrases.stream()
                        .filter(phrase -> said.contains(phrase.words()))
                        .map(Phrase::match)
                        .toList());
    }

    @Override
    public List<Mention> closest(EntityKind kind, String text, int most) {
        return names.stream().filter(name -> name.kind() == kind).limit(most).toList();
    }
}
