package org.scrutinyassistant.bot.answer;

import java.util.Optional;
import java.util.function.Function;
import org.scrutinyassistant.register.person.Addressee;

/** Knows who asks. */
@FunctionalInterface
public interface Asker {

    /** Returns the person in the register who asks, or nothing if nobody is proven to. */
    Optional<Addressee> of(Ask ask);

    /** Answers them, or with the outcome for a stranger. */
    default <O extends Enum<O>> Result<O> answer(Ask ask, Function<Addressee, Result<O>> known, O stranger) {
        return of(ask).map(known).orElseGet(() -> Result.of(stranger).build());
    }
}
