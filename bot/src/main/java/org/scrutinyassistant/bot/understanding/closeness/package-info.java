/** Which things of the register a text is most likely about. */
@NullMarked
package org.scrutinyassistant.bot.understanding.closeness;

import org.jspecify.annotations.NullMarked;
