package org.scrutinyassistant.web.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.scrutinyassistant.register.audit.AuditEntry;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.scheduler.quiet.UkMoment;

/** One line of a history: when, what, and in how much detail. */
public record ShownDeed(Instant at, String what, String detail) {

    /** Returns what the audit trail holds, oldest first. */
    public static List<ShownDeed> all(List<AuditEntry> entries, Names names) {
        return entries.stream()
                .map(entry -> of(entry, names))
                .sorted(Comparator.comparing(ShownDeed::at))
                .toList();
    }

    /** Returns when, in UK time: "Thursday 18 July 2024 at 09:15". */
    public String when() {
        return UkMoment.plain(at);
    }

    private static ShownDeed of(AuditEntry entry, Names names) {
        Deed deed = entry.deed();
        String action =
                Character.toUpperCase(deed.action().charAt(0)) + deed.action().substring(1);
        return new ShownDeed(entry.at(), action + ", by " + names.of(deed.actor()), deed.detail());
    }
}
