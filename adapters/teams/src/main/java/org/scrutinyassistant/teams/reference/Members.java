package org.scrutinyassistant.teams.reference;

/** Asks the Bot Connector about somebody in a conversation. */
@FunctionalInterface
interface Members {

    /**
     * Returns who they are.
     *
     * @throws RuntimeException if it does not say
     */
    Member ask(Reference chat, String userId);
}
