package org.scrutinyassistant.app;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service is run.
 *
 * @param demo imports the demo packs into an empty register, opens the API to this machine, makes the clock adjustable
 * @param open opens the API to callers on this machine without a token
 */
@ConfigurationProperties("scrutiny")
record ScrutinySettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean open) {

    boolean opensToThisMachine() {
        return open || demo;
    }
}
