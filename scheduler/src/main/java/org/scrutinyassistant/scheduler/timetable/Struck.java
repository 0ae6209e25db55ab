package org.scrutinyassistant.scheduler.timetable;

/** The moment that was set under a name has come. */
public record Struck(String name) {}
