package org.scrutinyassistant.bot.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing said.
 *
 * @param conversation the same string continues a conversation
 * @param person who says it, as the channel knows them; null when unknown
 * @param text as typed, without the mention of the bot
 * @param today the day on which it is said, in Europe/London
 */
public record Turn(String conversation, @Nullable String person, String text, LocalDate today) {}
