/** Puts what a pack says into the register. */
@NullMarked
package org.scrutinyassistant.packs.importing;

import org.jspecify.annotations.NullMarked;
