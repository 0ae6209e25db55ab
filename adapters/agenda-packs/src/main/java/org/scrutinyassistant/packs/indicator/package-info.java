/** Reads the monthly data set of indicators, laid out as a table or printed as lines. */
@NullMarked
package org.scrutinyassistant.packs.indicator;

import org.jspecify.annotations.NullMarked;
