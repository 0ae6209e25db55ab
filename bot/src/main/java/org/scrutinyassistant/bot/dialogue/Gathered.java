package org.scrutinyassistant.bot.dialogue;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/** What a reply and the question before it are about, taken together. */
final class Gathered {

    private Gathered() {}

    /** Returns the reply, with the things the question names of which the reply names none of the kind. */
    static Understood of(Understood reply, Understood question) {
        Set<EntityKind> kinds = reply.mentions().stream().map(Mention::kind).collect(toSet());
        Stream<Mention> kept = question.mentions().stream().filter(mention -> !kinds.contains(mention.kind()));
        return new Understood(
                reply.text(), Stream.concat(reply.mentions().stream(), kept).toList(), reply.flows());
    }
}
