package org.scrutinyassistant.bot.answer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.person.Addressee;

/** How mentions point at what the register holds: a word for the kind and the id, such as "term:12". */
public final class Keys {

    private Keys() {}

    public static String of(String kind, @Nullable Long id) {
        return kind + ":" + Objects.requireNonNull(id, "not stored yet");
    }

    public static String of(String kind, Fact fact) {
        return of(kind, fact.id());
    }

    public static String of(Addressee person) {
        return of("person", person.id());
    }

    /** Returns the id if the key is of that kind. */
    public static Optional<Long> id(String kind, String key) {
        return key.startsWith(kind + ":")
                ? Optional.of(Long.valueOf(key.substring(kind.length() + 1)))
                : Optional.empty();
    }
}
