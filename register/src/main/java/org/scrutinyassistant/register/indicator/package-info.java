/** Measures: their values, targets and how other areas stand. */
@NullMarked
package org.scrutinyassistant.register.indicator;

import org.jspecify.annotations.NullMarked;
