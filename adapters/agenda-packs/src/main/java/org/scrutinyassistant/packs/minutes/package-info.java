/** Reads the minutes of an earlier meeting that a pack carries. */
@NullMarked
package org.scrutinyassistant.packs.minutes;

import org.jspecify.annotations.NullMarked;
