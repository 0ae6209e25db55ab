/** Whom to get in touch with. */
@NullMarked
package org.scrutinyassistant.bot.answer.person;

import org.jspecify.annotations.NullMarked;
