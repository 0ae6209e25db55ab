package org.scrutinyassistant.app;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service is run.
 *
 * @param demo imports the demo packs into an empty register, opens the API to this machine, makes the clock adjustable
 * @param open opens the API to callers on this machine without a token; never behind a proxy, which makes everybody such a caller
 * @param baseUrl where people reach this service; while it is open, this machine only
 */
@ConfigurationProperties("scrutiny")
record ScrutinySettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean open,
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    private static final String THIS_MACHINE = "(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1]";

    ScrutinySettings {
        if ((open || demo) && !String.valueOf(baseUrl.getHost()).matches(THIS_MACHINE)) {
            throw new IllegalArgumentException(
                    ("%s opens the API to every caller on this machine, which behind a proxy is everybody:"
                                    + " leave scrutiny.base-url at http://localhost:8080 instead of %s, or turn it off")
                            .formatted(open ? "scrutiny.open" : "scrutiny.demo", baseUrl));
        }
    }

    boolean opensToThisMachine() {
        return open || demo;
    }
}
