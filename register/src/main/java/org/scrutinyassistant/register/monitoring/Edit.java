package org.scrutinyassistant.register.monitoring;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one value.
 *
 * @param made whether it changes at all
 * @param value what it changes to; null takes it away
 */
public record Edit<T>(boolean made, @Nullable T value) {

    public static <T> Edit<T> none() {
        return new Edit<>(false, null);
    }

    public static <T> Edit<T> to(@Nullable T value) {
        return new Edit<>(true, value);
    }

    void apply(Consumer<@Nullable T> change) {
        if (made) {
            change.accept(value);
        }
    }

    @Override
    public String toString() {
        return made ? "changed to " + value : "left";
    }
}
