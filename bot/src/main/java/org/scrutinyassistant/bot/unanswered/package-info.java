/** Keeps what could not be answered for the scrutiny manager to read. */
@NullMarked
package org.scrutinyassistant.bot.unanswered;

import org.jspecify.annotations.NullMarked;
