package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;

/** Short lists as one column holds them, with commas between. */
final class Listed {

    private Listed() {}

    static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(joining(","));
    }

    static List<Long> ids(String written) {
        return split(written).map(Long::valueOf).toList();
    }

    static String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).collect(joining(","));
    }

    static Set<Role> roles(String written) {
        return split(written).map(Role::of).collect(toSet());
    }

    static String channels(Collection<ChannelName> channels) {
        return channels.stream().map(ChannelName::word).collect(joining(","));
    }

    static List<ChannelName> channels(String written) {
        return split(written).map(ChannelName::of).toList();
    }

    private static Stream<String> split(String written) {
        return Arrays.stream(written.split(",")).filter(part -> !part.isEmpty());
    }
}
