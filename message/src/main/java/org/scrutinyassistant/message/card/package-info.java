/** A message as an Adaptive Card 1.5, in plain maps and lists. */
@NullMarked
package org.scrutinyassistant.message.card;

import org.jspecify.annotations.NullMarked;
