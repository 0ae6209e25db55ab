package org.scrutinyassistant.web.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast as it goes out.
 *
 * @param message what happened just now, or why it is in its state
 * @param count how many people are told, each once
 * @param recipients the same in words, with those whom nothing reaches
 * @param preview what would be said, before it goes
 * @param progress how far it has come, once it goes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BroadcastView(
        long id,
        String state,
        String message,
        int count,
        @Nullable String recipients,
        @Nullable List<UnreachedView> unreached,
        @JsonUnwrapped BroadcastHead head,
        @Nullable ClearDaysView clearDays,
        @Nullable PreviewView preview,
        @Nullable ProgressView progress) {}
