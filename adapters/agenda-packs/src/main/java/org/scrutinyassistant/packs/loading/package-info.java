/** Loads the lines of a text or PDF pack, or refuses it with one clear line. */
@NullMarked
package org.scrutinyassistant.packs.loading;

import org.jspecify.annotations.NullMarked;
