package org.scrutinyassistant.register.monitoring;

/** Told, in the same transaction, when somebody else or nobody is to lead on a recommendation; carries its id. */
public record LeadNamed(long recommendation) {}
