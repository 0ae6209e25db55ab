/** Where people and channels can be written to in Teams, and who they are. */
@NullMarked
package org.scrutinyassistant.teams.reference;

import org.jspecify.annotations.NullMarked;
