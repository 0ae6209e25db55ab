package org.scrutinyassistant.register.indicator;

/** A status and why, in words. */
public record StatusReading(Status status, String explanation) {}
