/** Tells people what is due and keeps the house in order by the clock. */
@NullMarked
package org.scrutinyassistant.scheduler;

import org.jspecify.annotations.NullMarked;
