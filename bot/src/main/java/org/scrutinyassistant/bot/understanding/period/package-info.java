/** The months, years and days a text names. */
@NullMarked
package org.scrutinyassistant.bot.understanding.period;

import org.jspecify.annotations.NullMarked;
