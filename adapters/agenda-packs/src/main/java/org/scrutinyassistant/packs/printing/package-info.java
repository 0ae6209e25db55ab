/** Prints what was read as the published JSON layout. */
@NullMarked
package org.scrutinyassistant.packs.printing;

import org.jspecify.annotations.NullMarked;
