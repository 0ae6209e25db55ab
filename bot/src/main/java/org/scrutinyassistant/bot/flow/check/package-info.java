/** What the start-up and the build refuse in flow files, each rule by name. */
@NullMarked
package org.scrutinyassistant.bot.flow.check;

import org.jspecify.annotations.NullMarked;
