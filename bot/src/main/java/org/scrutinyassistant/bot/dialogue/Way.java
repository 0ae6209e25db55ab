package org.scrutinyassistant.bot.dialogue;

import java.util.Optional;

/** One way a turn may go; the first that leads anywhere is taken. */
@FunctionalInterface
interface Way {

    Optional<Departure> from(Hearing hearing);
}
