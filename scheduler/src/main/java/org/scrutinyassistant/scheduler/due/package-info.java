/** What is due on a day: one rule for each kind of notice. */
@NullMarked
package org.scrutinyassistant.scheduler.due;

import org.jspecify.annotations.NullMarked;
