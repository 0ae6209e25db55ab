package org.scrutinyassistant.register.audit;

/**
 * What somebody did.
 *
 * @param actor {@code person:12}, {@code api} or {@code service}
 * @param action a few words in the past tense, such as "set a due date"
 * @param subject what it was done to, such as {@code recommendation:12} or {@code notice:7}
 * @param detail one line for a reader, without anything secret
 */
public record Deed(String actor, String action, String subject, String detail) {}
