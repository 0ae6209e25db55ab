/** Meetings to come: their agenda is out, they are near, they were moved, cancelled or changed. */
@NullMarked
package org.scrutinyassistant.scheduler.due.meeting;

import org.jspecify.annotations.NullMarked;
