package org.scrutinyassistant.scheduler.timetable;

/** It is about to be looked what has fallen due; whatever may have missed its moment can look, too. */
public record Sweeping() {}
