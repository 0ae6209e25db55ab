package org.scrutinyassistant.teams.reference;

/**
 * A channel in Teams that stands as a person in the register.
 *
 * @param id the channel's id, as the link to it shows: {@code 19:...@thread.tacv2}
 * @param person the name of the person, whose role is channel
 */
public record ChannelPost(String id, String person) {

    public ChannelPost {
        if (id.isBlank() || person.isBlank()) {
            throw new IllegalArgumentException("scrutiny.teams.channels needs an id and a person for each channel");
        }
    }
}
