/** Recommendations as those see them who watch over what becomes of them. */
@NullMarked
package org.scrutinyassistant.register.monitoring;

import org.jspecify.annotations.NullMarked;
