package org.scrutinyassistant.web.ask;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as it comes in.
 *
 * @param text the question, at most 2,000 characters
 * @param conversationId the same string continues a conversation; without one, nothing is remembered
 * @param today the day on which to answer, where the clock is adjustable
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AskRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 2_000, example = "When is the next meeting?")
        @Nullable String text,

        @Schema(maxLength = 200, example = "a1") @Nullable String conversationId,

        @Schema(format = "date", example = "2026-11-22") @Nullable String today) {}
