package org.scrutinyassistant.bot.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.bot.understanding.Understood;

/** What may be meant when a slot is asked for, to be picked instead of typed. */
final class Offering {

    private static final int MOST = 4;
    private static final List<Mention> YES_OR_NO = Stream.of("Yes", "No")
            .map(label -> new Mention(EntityKind.YES_NO, label.toLowerCase(Locale.ROOT), label, label, 1))
            .toList();

    private final Understanding understanding;
    private final double least;

    Offering(Understanding understanding, double least) {
        this.understanding = understanding;
        this.least = least;
    }

    List<Mention> offered(Slot slot, Understood understood) {
        if (slot.type() == EntityKind.YES_NO) {
            return YES_OR_NO;
        }
        if (slot.type() == EntityKind.WORDS) {
            return List.of();
        }
        return understanding.closest(slot.type(), understood.text(), MOST).stream()
                .filter(mention -> mention.score() >= least)
                .toList();
    }
}
