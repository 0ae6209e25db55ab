package org.scrutinyassistant.packs.reading;

import org.jspecify.annotations.Nullable;

/** One printed line; {@code number} counts from 1, {@code page} is the pack's page where known. */
public record Line(int number, @Nullable Integer page, String text) {

    public boolean blank() {
        return text.isBlank();
    }
}
