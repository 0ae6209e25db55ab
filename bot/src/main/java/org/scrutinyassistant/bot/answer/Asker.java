package org.scrutinyassistant.bot.answer;

import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;

/** Knows who asks. */
@FunctionalInterface
public interface Asker {

    /** Returns the person in the register who asks, or nothing if nobody is proven to. */
    Optional<Addressee> of(Ask ask);
}
