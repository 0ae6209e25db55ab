package org.scrutinyassistant.scheduler.notice;

import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;

/** Who is told, and by which channels, first choice first. */
public record Recipient(long id, String name, Role role, List<ChannelName> channels) {

    public Recipient {
        channels = List.copyOf(channels);
    }

    public static Recipient of(Addressee person) {
        return new Recipient(person.id(), person.name(), person.role(), person.channels());
    }

    /** Returns the same person, told by other channels. */
    public Recipient by(List<ChannelName> others) {
        return new Recipient(id, name, role, others);
    }
}
