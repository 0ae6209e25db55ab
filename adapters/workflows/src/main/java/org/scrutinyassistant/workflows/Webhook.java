package org.scrutinyassistant.workflows;

import java.util.Set;
import org.scrutinyassistant.register.person.Addressee;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One address to post to.
 *
 * @param name what the ledger calls it
 * @param url where it is; a secret, since whoever knows it can post there, so it is text until the channel is made
 * @param committees whose people it serves; all if none is named
 */
public record Webhook(
        @DefaultValue("webhook") String name,
        @DefaultValue("") String url,
        @DefaultValue Set<String> committees) {

    public Webhook {
        url = url.strip();
        committees = Set.copyOf(committees);
    }

    boolean serves(Addressee person) {
        return committees.isEmpty() || committees.stream().anyMatch(person::in);
    }

    /** Returns the webhook without its secret. */
    @Override
    public String toString() {
        return name;
    }
}
