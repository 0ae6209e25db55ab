/** Broadcasting by conversation, for the scrutiny manager alone. */
@NullMarked
package org.scrutinyassistant.bot.answer.broadcast;

import org.jspecify.annotations.NullMarked;
