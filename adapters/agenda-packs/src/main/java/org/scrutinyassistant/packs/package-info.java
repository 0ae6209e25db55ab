/** Reads agenda packs: a file in, a {@code Pack} out. */
@NullMarked
package org.scrutinyassistant.packs;

import org.jspecify.annotations.NullMarked;
