/** Who gets a person's notices while they are away, by conversation. */
@NullMarked
package org.scrutinyassistant.bot.answer.cover;

import org.jspecify.annotations.NullMarked;
