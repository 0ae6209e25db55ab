/** The words of a text: how they are read, spelt and said. */
@NullMarked
package org.scrutinyassistant.bot.understanding.words;

import org.jspecify.annotations.NullMarked;
