/** Conversation flows: what can be asked, in which order it is found out, and the words of every answer. */
@NullMarked
package org.scrutinyassistant.bot.flow;

import org.jspecify.annotations.NullMarked;
