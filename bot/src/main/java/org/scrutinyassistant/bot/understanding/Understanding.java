package org.scrutinyassistant.bot.understanding;

import java.time.LocalDate;
import java.util.List;

/** Finds what a text is about, on this machine alone. */
public interface Understanding {

    /** Returns the things a text names and the flows it may belong to. */
    Understood understand(String text, LocalDate today);

    /** Returns the things of one kind that a text is most likely about, surest first, at most {@code most}. */
    List<Mention> closest(EntityKind kind, String text, int most);
}
