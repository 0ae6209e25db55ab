package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;

/**
 * One person who is told.
 *
 * @param inPlaceOf those they stand in for; empty where they are told for themselves alone
 * @param channels the ones that reach them, the first to be used first
 * @param unreached why nothing reaches them, in one sentence; empty if something does
 */
public record Told(Addressee person, List<Addressee> inPlaceOf, List<ChannelName> channels, String unreached) {

    public Told {
        inPlaceOf = List.copyOf(inPlaceOf);
        channels = List.copyOf(channels);
    }

    public boolean reached() {
        return !channels.isEmpty();
    }

    /** Returns whom they stand in for, such as "Ann Moss and Lee Park"; empty for nobody. */
    public String covered() {
        return inPlaceOf.stream().map(Addressee::name).collect(joining(" and "));
    }
}
