/** Reads the facts of a pack from its lines: one reader for each section. */
@NullMarked
package org.scrutinyassistant.packs.reading;

import org.jspecify.annotations.NullMarked;
