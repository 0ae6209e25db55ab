package org.scrutinyassistant.trial;

import java.util.List;
import java.util.Set;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;

/** Invented people of the Baths Panel. */
public final class SomePeople {

    public static final Addressee MANAGER = person(1, "Scrutiny Manager", Role.SCRUTINY_MANAGER, ChannelName.EMAIL);
    public static final Addressee HEAD = person(7, "Head of Baths", Role.OFFICER, ChannelName.EMAIL);
    public static final Addressee CHAIR =
            person(8, "<i>Chair</i> of the Baths Panel", Role.COUNCILLOR, ChannelName.TEAMS);
    public static final Addressee CLERK = person(9, "Clerk");

    public static final List<Addressee> ALL = List.of(MANAGER, HEAD, CHAIR, CLERK);

    private SomePeople() {}

    private static Addressee person(long id, String name) {
        return new Addressee(
                id,
                name,
                Role.OFFICER,
                null,
                Set.of("Baths Panel"),
                List.of(),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    private static Addressee person(long id, String name, Role role, ChannelName channel) {
        return new Addressee(
                id,
                name,
                role,
                "person" + id + "@example.org",
                Set.of("Baths Panel"),
                List.of(channel),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }
}
