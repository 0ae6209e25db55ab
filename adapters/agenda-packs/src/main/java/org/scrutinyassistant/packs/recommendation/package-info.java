/** Reads the table that tracks what became of a committee's recommendations. */
@NullMarked
package org.scrutinyassistant.packs.recommendation;

import org.jspecify.annotations.NullMarked;
