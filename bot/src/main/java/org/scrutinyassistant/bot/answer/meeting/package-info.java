/** When committees meet, and who was there. */
@NullMarked
package org.scrutinyassistant.bot.answer.meeting;

import org.jspecify.annotations.NullMarked;
