/** Indicators that breach what they are judged by, and figures that have not come. */
@NullMarked
package org.scrutinyassistant.scheduler.due.indicator;

import org.jspecify.annotations.NullMarked;
