/** The facts of each answer: actions that flows call. */
@NullMarked
package org.scrutinyassistant.bot.answer;

import org.jspecify.annotations.NullMarked;
