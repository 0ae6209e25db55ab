package org.scrutinyassistant.teams.reference;

/** The kinds of place in Teams to which the bot may write by itself. */
public enum PlaceKind {
    PERSONAL,
    CHANNEL
}
