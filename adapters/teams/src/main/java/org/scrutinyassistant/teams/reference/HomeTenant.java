package org.scrutinyassistant.teams.reference;

/** The directory whose addresses are believed: the app's own, or whatever this machine says while there is no app id. */
record HomeTenant(String id, boolean anonymous) {

    boolean includes(Reference chat) {
        return anonymous || (!id.isEmpty() && id.equalsIgnoreCase(chat.tenant()));
    }
}
