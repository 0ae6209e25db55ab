/** Reads from which day until which somebody says. */
@NullMarked
package org.scrutinyassistant.bot.answer.days;

import org.jspecify.annotations.NullMarked;
