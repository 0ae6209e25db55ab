package org.scrutinyassistant.register.committee;

import org.scrutinyassistant.register.document.Facts;

/** Every calendar date that a document states. */
public interface CalendarDates extends Facts<CalendarDate> {}
