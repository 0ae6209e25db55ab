package org.scrutinyassistant.bot.flow.yaml;

import java.util.List;

/** What stands at one place of a file; asked for what it is not, it refuses with its place. */
public sealed interface Node permits Mapping, Sequence, Scalar {

    Place place();

    /** Returns the keys and values here, or refuses, calling this {@code what}. */
    default Mapping mapping(String what) {
        throw new Refused(place(), what + " must be keys with values");
    }

    /** Returns the list here, or refuses, calling this {@code what}. */
    default List<Node> items(String what) {
        throw new Refused(place(), what + " must be a list");
    }

    /** Returns the words here, or refuses, calling this {@code what}. */
    default String text(String what) {
        throw new Refused(place(), what + " must be words");
    }
}
