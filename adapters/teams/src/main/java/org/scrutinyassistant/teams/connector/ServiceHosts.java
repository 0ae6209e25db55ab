package org.scrutinyassistant.teams.connector;

import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;

/** The hosts to which replies may go: the Bot Connector's over HTTPS, or loopback alone while there is no app id. */
public record ServiceHosts(List<String> allowed, boolean anonymous) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|::1|127(\\.\\d{1,3}){3}");

    private static final Pattern ODD = Pattern.compile("[\\\\\\s\\p{Cntrl}]");

    public ServiceHosts {
        allowed = List.copyOf(allowed);
    }

    /**
     * Returns {@code serviceUrl} as the client that sends will read it.
     *
     * @throws Refused if it is no URL, or of a host that is not allowed
     */
    public HttpUrl check(String serviceUrl) {
        HttpUrl url = HttpUrl.parse(serviceUrl);
        if (url == null || ODD.matcher(serviceUrl).find()) {
            throw new Refused(Refusal.NOT_AN_ACTIVITY, "serviceUrl is not an HTTP address");
        }
        if (!url.username().isEmpty() || !mayReceive(url)) {
            throw new Refused(Refusal.SERVICE_NOT_ALLOWED, "Replies to the host " + url.host() + " are not allowed");
        }
        return url;
    }

    private boolean mayReceive(HttpUrl url) {
        if (anonymous) {
            return LOOPBACK.matcher(url.host()).matches();
        }
        return url.isHttps() && allowed.stream().anyMatch(pattern -> matches(pattern, url.host()));
    }

    private static boolean matches(String pattern, String host) {
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equalsIgnoreCase(pattern);
    }
}
