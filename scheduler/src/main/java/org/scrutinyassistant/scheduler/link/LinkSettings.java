package org.scrutinyassistant.scheduler.link;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How personal links are signed.
 *
 * @param secret at least 32 characters, the same on every node; empty to let the first node make one and keep it in the
 *     database
 */
@ConfigurationProperties("scrutiny.links")
record LinkSettings(@DefaultValue("") String secret) {

    private static final int SHORTEST = 32;

    LinkSettings {
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw new IllegalArgumentException("scrutiny.links.secret needs at least " + SHORTEST + " characters");
        }
    }

    @Override
    public String toString() {
        return secret.isEmpty() ? "LinkSettings[none]" : "LinkSettings[set]";
    }
}
