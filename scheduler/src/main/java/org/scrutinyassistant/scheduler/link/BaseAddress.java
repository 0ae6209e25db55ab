package org.scrutinyassistant.scheduler.link;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach this service.
 *
 * @param baseUrl http or https with a host and, where it is not at the root, a path
 */
@ConfigurationProperties("scrutiny")
record BaseAddress(@DefaultValue("http://localhost:8080") URI baseUrl) {

    BaseAddress {
        if (baseUrl.getHost() == null || !String.valueOf(baseUrl.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("scrutiny.base-url is an http or https address, not " + baseUrl);
        }
    }

    URI of(String path) {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
