/** The things of the register that a text names outright. */
@NullMarked
package org.scrutinyassistant.bot.understanding.naming;

import org.jspecify.annotations.NullMarked;
