/** Which conversation a text belongs to, by examples. */
@NullMarked
package org.scrutinyassistant.bot.understanding.flow;

import org.jspecify.annotations.NullMarked;
