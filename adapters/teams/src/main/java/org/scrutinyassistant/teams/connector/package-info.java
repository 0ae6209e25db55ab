/** The way back: sends replies to the Bot Connector, and to nobody else. */
@NullMarked
package org.scrutinyassistant.teams.connector;

import org.jspecify.annotations.NullMarked;
