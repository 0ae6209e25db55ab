package org.scrutinyassistant.teams.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;

/**
 * Where each person is written to: in their own chat, or in the channel that the settings give them.
 *
 * @param lost hears of a conversation to which nothing can be sent any more
 */
public record AddressBook(References references, List<ChannelPost> posts, Consumer<String> lost) {

    public AddressBook {
        posts = List.copyOf(posts);
    }

    /** Returns the place, or nothing if there is none that can still be written to. */
    public Optional<Reference> of(Addressee person) {
        return person.role() == Role.CHANNEL
                ? posts.stream()
                        .filter(post -> post.person().equals(person.name()))
                        .findFirst()
                        .flatMap(post -> references.ofChannel(post.id()))
                : references.ofPerson(person.id());
    }
}
