package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which channels reach a person. */
@Component
class Reach {

    private final List<Channel> channels;

    @Autowired
    Reach(ObjectProvider<Channel> channels) {
        this(channels.orderedStream().toList());
    }

    Reach(List<Channel> channels) {
        this.channels = channels;
    }

    /** Returns the channels that reach {@code person}: of {@code chosen} in that order, or of their own if none are chosen. */
    List<ChannelName> of(Addressee person, List<ChannelName> chosen) {
        return wanted(person, chosen).stream()
                .filter(name ->
                        channels.stream().anyMatch(channel -> channel.name() == name && channel.reaches(person)))
                .toList();
    }

    /** Returns why nothing of {@link #of} reaches {@code person}, as the end of a sentence that begins with their name. */
    String failing(Addressee person, List<ChannelName> chosen) {
        List<ChannelName> wanted = wanted(person, chosen);
        if (person.channels().isEmpty()) {
            return "has no channel";
        }
        return wanted.isEmpty()
                ? "has none of the channels chosen (" + words(chosen) + ")"
                : "has no address for " + words(wanted);
    }

    private static List<ChannelName> wanted(Addressee person, List<ChannelName> chosen) {
        return chosen.isEmpty()
                ? person.channels()
                : chosen.stream().filter(person.channels()::contains).toList();
    }

    private static String words(List<ChannelName> names) {
        return names.stream().map(ChannelName::word).collect(joining(", "));
    }
}
