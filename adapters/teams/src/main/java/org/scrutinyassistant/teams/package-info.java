/** Microsoft Teams: reads what arrives at {@code /api/messages}, asks the dialogue, answers in the same conversation. */
@NullMarked
package org.scrutinyassistant.teams;

import org.jspecify.annotations.NullMarked;
