/** The meaning of sentences as vectors. */
@NullMarked
package org.scrutinyassistant.bot.understanding.meaning;

import org.jspecify.annotations.NullMarked;
