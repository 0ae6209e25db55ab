/** The facts of one agenda pack, as fixed by the published format. */
@NullMarked
package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.NullMarked;
