/** Handing in an agenda pack over HTTP. */
@NullMarked
package org.scrutinyassistant.web.packs;

import org.jspecify.annotations.NullMarked;
