/** What a question is about when no flow is clearly meant. */
@NullMarked
package org.scrutinyassistant.bot.answer.subject;

import org.jspecify.annotations.NullMarked;
