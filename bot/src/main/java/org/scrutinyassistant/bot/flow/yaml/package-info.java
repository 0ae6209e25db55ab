/** Settings files that know their own lines, so that every refusal can name one. */
@NullMarked
package org.scrutinyassistant.bot.flow.yaml;

import org.jspecify.annotations.NullMarked;
