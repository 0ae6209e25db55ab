package org.scrutinyassistant.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.message.Source;

/** Finds rain at one gauge, and remembers what it was asked. */
@Called(
        value = "find-rainfall",
        fills = {"millimetres", "warm"})
final class FindRainfall implements Action<FindRainfall.Rain> {

    enum Rain {
        FOUND,
        UNCLEAR,
        NONE
    }

    final List<Ask> asked = new ArrayList<>();

    @Override
    public Result<Rain> call(Ask ask) {
        asked.add(ask);
        if (ask.slot("gauge").isEmpty()) {
            return Result.of(Rain.UNCLEAR).choice("Mill").choice("Weir").build();
        }
        Mention gauge = ask.slot("gauge").orElseThrow();
        return gauge.key().equals("dry")
                ? Result.of(Rain.NONE).build()
                : Result.of(Rain.FOUND)
                        .value("millimetres", "12 {warm}")
                        .source(new Source("Rain book", 3, null))
                        .build();
    }
}
