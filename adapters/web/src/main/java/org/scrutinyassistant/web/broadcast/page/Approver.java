package org.scrutinyassistant.web.broadcast.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who approves or cancels a broadcast, as the form has it.
 *
 * @param by the id of the person in whose name; empty for nobody by name
 * @param lateReason why it goes out late, where it does
 * @param at which of the page's forms it is, {@code approve} or {@code cancel}
 */
record Approver(
        @Nullable String by,
        @Nullable String lateReason,
        @Nullable String at) {

    String name() {
        return Objects.requireNonNullElse(by, "");
    }

    @Nullable String reason() {
        return lateReason == null || lateReason.isBlank() ? null : lateReason.replace("\r\n", "\n");
    }
}
