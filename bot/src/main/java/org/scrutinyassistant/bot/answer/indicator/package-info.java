/** What indicators and stated figures stand at. */
@NullMarked
package org.scrutinyassistant.bot.answer.indicator;

import org.jspecify.annotations.NullMarked;
