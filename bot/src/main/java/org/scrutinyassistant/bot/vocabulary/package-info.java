/** All that can be named, gathered from the register. */
@NullMarked
package org.scrutinyassistant.bot.vocabulary;

import org.jspecify.annotations.NullMarked;
