package org.scrutinyassistant.bot.vocabulary;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.Name;

/** The names of one kind of thing in the register. */
public interface NameSource {

    Stream<Name> names();
}
