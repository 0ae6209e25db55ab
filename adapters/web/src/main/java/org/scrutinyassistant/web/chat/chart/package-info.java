/** Drawing a line over time, as shapes that a template can write down. */
@NullMarked
package org.scrutinyassistant.web.chat.chart;

import org.jspecify.annotations.NullMarked;
