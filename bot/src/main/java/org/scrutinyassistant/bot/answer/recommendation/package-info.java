/** What became of recommendations. */
@NullMarked
package org.scrutinyassistant.bot.answer.recommendation;

import org.jspecify.annotations.NullMarked;
