package org.scrutinyassistant.packs.importing;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.indicator.Unit;

/** Turns a printed unit into the register's. */
final class RegisterUnit {

    private RegisterUnit() {}

    static @Nullable Unit of(org.scrutinyassistant.packs.pack.@Nullable Unit printed) {
        return printed == null ? null : Unit.valueOf(printed.name());
    }
}
