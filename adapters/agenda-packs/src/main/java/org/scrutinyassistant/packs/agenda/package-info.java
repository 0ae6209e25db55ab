/** Reads the agenda of a pack. */
@NullMarked
package org.scrutinyassistant.packs.agenda;

import org.jspecify.annotations.NullMarked;
