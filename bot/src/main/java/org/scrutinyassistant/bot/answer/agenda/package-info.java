/** What a meeting has before it. */
@NullMarked
package org.scrutinyassistant.bot.answer.agenda;

import org.jspecify.annotations.NullMarked;
