package org.scrutinyassistant.bot.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something asked that was declined, without who asked it or in which conversation. */
public record Unanswered(
        String text, LocalDate day, @Nullable String flow, double confidence) {}
