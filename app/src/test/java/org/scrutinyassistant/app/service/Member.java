package org.scrutinyassistant.app.service;

import java.util.List;
import org.scrutinyassistant.register.audit.AuditEntries;
import org.scrutinyassistant.register.audit.AuditEntry;
import org.scrutinyassistant.register.audit.Deed;
import tools.jackson.databind.JsonNode;

/** An officer in the register, who keeps up one conversation. */
record Member(ScrutinyManager chat, Desk desk, String name, long id) {

    static Member entered(int port, String name) {
        ScrutinyManager chat = new ScrutinyManager(port);
        return new Member(chat, new Desk(port), name, chat.enter(name, "officer", "[\"email\"]"));
    }

    String say(String text) {
        return chat.say(id, text);
    }

    JsonNode known() {
        return desk.get("/api/people/" + id);
    }

    /** Returns what the audit trail says that they did. */
    List<String> deeds(AuditEntries trail) {
        return trail.findAll().stream()
                .map(AuditEntry::deed)
                .filter(deed -> deed.actor().equals("person:" + id))
                .map(Deed::action)
                .toList();
    }
}
