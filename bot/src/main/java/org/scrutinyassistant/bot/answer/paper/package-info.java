/** What the papers say, quoted. */
@NullMarked
package org.scrutinyassistant.bot.answer.paper;

import org.jspecify.annotations.NullMarked;
