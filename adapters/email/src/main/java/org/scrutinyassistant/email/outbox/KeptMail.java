package org.scrutinyassistant.email.outbox;

import java.time.Instant;

/** A line of the outbox: a mail that would have been sent at a moment. */
public record KeptMail(long id, String recipient, String subject, Instant at) {}
