/** A meeting as an invitation that calendars understand. */
@NullMarked
package org.scrutinyassistant.email.calendar;

import org.jspecify.annotations.NullMarked;
