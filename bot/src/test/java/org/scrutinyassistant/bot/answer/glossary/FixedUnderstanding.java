package org.scrutinyassistant.bot.answer.glossary;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.bot.understanding.Understood;

/** Thinks of the same things whatever is said. */
record FixedUnderstanding(List<Mention> mentions) implements Understanding {

    FixedUnderstanding {
        mentions = List.copyOf(mentions);
    }

    static FixedUnderstanding of(Mention... mentions) {
        return new FixedUnderstanding(List.of(mentions));
    }

    @Override
    public Understood understand(String text, LocalDate today) {
        return new Understood(text, mentions, List.of());
    }

    @Override
    public List<Mention> closest(EntityKind kind, String text, int most) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind)
                .limit(most)
                .toList();
    }
}
