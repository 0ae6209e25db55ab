/** Tries out the months to come on the demo data: turns the clock and prints every notice with its reason. */
@NullMarked
package org.scrutinyassistant.app.foresee;

import org.jspecify.annotations.NullMarked;
