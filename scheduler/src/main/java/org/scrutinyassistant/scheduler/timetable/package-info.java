/** Moments at which something is to be done, kept through restarts. */
@NullMarked
package org.scrutinyassistant.scheduler.timetable;

import org.jspecify.annotations.NullMarked;
