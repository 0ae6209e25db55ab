/** The only home of Quartz. */
@NullMarked
package org.scrutinyassistant.scheduler.quartz;

import org.jspecify.annotations.NullMarked;
