/** Who may call what, and how much they may send. */
@NullMarked
package org.scrutinyassistant.web.guard;

import org.jspecify.annotations.NullMarked;
