package org.scrutinyassistant.bot.flow.check;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Step;

/** Steps of one kind. */
final class Kinds {

    private Kinds() {}

    static <S extends Step> Stream<S> of(Class<S> kind, Flow flow) {
        return flow.everyStep().filter(kind::isInstance).map(kind::cast);
    }
}
