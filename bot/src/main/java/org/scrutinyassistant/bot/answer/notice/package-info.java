/** What people are about to be told, for the scrutiny manager. */
@NullMarked
package org.scrutinyassistant.bot.answer.notice;

import org.jspecify.annotations.NullMarked;
