/** The one door through which every channel asks. */
@NullMarked
package org.scrutinyassistant.bot.dialogue;

import org.jspecify.annotations.NullMarked;
