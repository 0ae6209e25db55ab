package org.scrutinyassistant.web.console;

import java.util.Comparator;
import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;

/** Says who somebody is whom the audit trail names {@code person:12}, {@code api} or {@code service}. */
public record Names(Roster roster) {

    private static final String PERSON = "person:";

    public String of(String actor) {
        return switch (actor) {
            case "api" -> "somebody who gave no name";
            case "service" -> "the service itself";
            default -> person(actor);
        };
    }

    /** Returns those in whose name something can be done, by their names. */
    public List<Choice> managers() {
        return roster.inRole(Role.SCRUTINY_MANAGER)
                .sorted(Comparator.comparing(Addressee::name))
                .map(manager -> new Choice(Long.toString(manager.id()), manager.name()))
                .toList();
    }

    private String person(String actor) {
        String id = actor.startsWith(PERSON) ? actor.substring(PERSON.length()) : "";
        return id.matches("\\d{1,18}")
                ? roster.find(Long.parseLong(id)).map(Addressee::name).orElse("somebody who is no longer known")
                : actor;
    }
}
