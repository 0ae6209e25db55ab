/** The ledger of notices over HTTP: what would go out, what went out, and what to do about it. */
@NullMarked
package org.scrutinyassistant.web.notices;

import org.jspecify.annotations.NullMarked;
