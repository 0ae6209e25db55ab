package org.scrutinyassistant.workflows;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people who chose the channel "webhook" are told.
 *
 * @param webhooks the first that serves a person's committees is theirs
 */
@ConfigurationProperties("scrutiny")
public record Webhooks(@DefaultValue List<Webhook> webhooks) {

    public Webhooks {
        webhooks = List.copyOf(webhooks);
    }

    Optional<Webhook> of(Addressee person) {
        return webhooks.stream().filter(webhook -> webhook.serves(person)).findFirst();
    }
}
