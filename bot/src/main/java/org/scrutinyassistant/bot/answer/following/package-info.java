/** What a person wants to be told of, and when, by conversation. */
@NullMarked
package org.scrutinyassistant.bot.answer.following;

import org.jspecify.annotations.NullMarked;
