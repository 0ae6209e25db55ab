/** Who changed or sent what, kept for good. */
@NullMarked
package org.scrutinyassistant.register.audit;

import org.jspecify.annotations.NullMarked;
