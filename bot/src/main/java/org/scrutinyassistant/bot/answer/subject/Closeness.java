package org.scrutinyassistant.bot.answer.subject;

import java.util.Arrays;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.springframework.stereotype.Component;

/** How close a question comes to the closest thing of some kinds, from 0 to 1. */
@Component
class Closeness {

    private final Understanding understanding;

    Closeness(Understanding understanding) {
        this.understanding = understanding;
    }

    double to(Ask ask, EntityKind... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> understanding.closest(kind, ask.text(), 1).stream())
                .mapToDouble(Mention::score)
                .max()
                .orElse(0);
    }
}
