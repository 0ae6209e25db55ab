package org.scrutinyassistant.bot.understanding;

/**
 * A thing named in a text.
 *
 * @param key what it is in the register, or its value: "2024-05" for a month, "2024-07-18" for a date, "yes"
 * @param label how to say it to a person
 * @param heard the words that named it
 * @param score how sure that is, from 0 to 1
 */
public record Mention(EntityKind kind, String key, String label, String heard, double score) {}
