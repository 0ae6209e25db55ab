package org.scrutinyassistant.scheduler.ledger;

/** There is something new to send, or to send again. */
public record NoticesRaised() {}
