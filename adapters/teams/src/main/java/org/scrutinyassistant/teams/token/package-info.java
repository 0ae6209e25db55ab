/** Proof that a request comes from the Bot Connector and is meant for this bot. */
@NullMarked
package org.scrutinyassistant.teams.token;

import org.jspecify.annotations.NullMarked;
