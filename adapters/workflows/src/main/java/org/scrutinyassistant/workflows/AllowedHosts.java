package org.scrutinyassistant.workflows;

import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The hosts to which notices may be posted: over HTTPS those that the settings name, and this machine. */
record AllowedHosts(List<String> named) {

    private static final Pattern STRAY = Pattern.compile("[\\s\\p{Cntrl}\"'<>\\\\^`{|}]");
    private static final String CONNECTORS = "webhook.office.com";
    private static final Pattern LOOPBACK = Pattern.compile("localhost|::1|127(\\.\\d{1,3}){3}");

    /**
     * Returns the address of a webhook.
     *
     * @throws IllegalArgumentException if it is no HTTP address, or its host is not allowed; the words don't give it away
     */
    HttpUrl check(Webhook webhook) {
        HttpUrl url = STRAY.matcher(webhook.url()).find() ? null : HttpUrl.parse(webhook.url());
        if (url == null || !url.username().isEmpty()) {
            throw new IllegalArgumentException("The url of the webhook " + webhook.name() + " is not an HTTP address");
        }
        if (!LOOPBACK.matcher(url.host()).matches() && !(url.isHttps() && isNamed(url.host()))) {
            throw new IllegalArgumentException("The webhook " + webhook.name() + " is at " + url.host()
                    + ", which scrutiny.workflows.hosts does not allow over " + url.scheme() + retired(url));
        }
        return url;
    }

    private static String retired(HttpUrl url) {
        return url.host().endsWith(CONNECTORS)
                ? ": connectors of Office 365 are retired, so make a webhook in Workflows instead"
                : "";
    }

    private boolean isNamed(String host) {
        return named.stream()
                .anyMatch(name -> name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name));
    }
}
