/** How long things are kept. */
@NullMarked
package org.scrutinyassistant.scheduler.retention;

import org.jspecify.annotations.NullMarked;
