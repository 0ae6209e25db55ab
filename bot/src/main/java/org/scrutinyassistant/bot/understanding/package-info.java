/** What a question is about: the things it names and the flow it belongs to. */
@NullMarked
package org.scrutinyassistant.bot.understanding;

import org.jspecify.annotations.NullMarked;
