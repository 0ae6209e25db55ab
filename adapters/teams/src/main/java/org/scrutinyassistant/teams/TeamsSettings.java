package org.scrutinyassistant.teams;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.scrutinyassistant.teams.reference.ChannelPost;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How this service stands in Teams.
 *
 * @param appId the bot's Microsoft app id; without it Teams can't be answered
 * @param appPassword the app's client secret, from the environment; required with an app id
 * @param tenant the directory in which the app is registered as single tenant; empty for a multi-tenant app
 * @param allowAnonymous whether callers on this machine may talk without a token while there is no app id
 * @param serviceHosts hosts to which replies, and the bot's own token, may go; {@code *.} stands for any subdomain
 * @param openIdMetadata where the Bot Connector publishes the keys that sign its tokens
 * @param largestActivity largest request body that is read
 * @param connectTimeout how long connecting to the Bot Connector may take
 * @param replyTimeout how long delivering a reply may take in all
 * @param channels which person of the register stands for which channel
 * @param snoozeUntil the time of day, in UK time, at which a notice put off to another day comes back
 */
@ConfigurationProperties("scrutiny.teams")
public record TeamsSettings(
        @DefaultValue("") String appId,
        @DefaultValue("") String appPassword,
        @DefaultValue("") String tenant,
        @DefaultValue("false") boolean allowAnonymous,

        @DefaultValue({"smba.trafficmanager.net", "*.botframework.com"})
        List<String> serviceHosts,

        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        URI openIdMetadata,

        @DefaultValue("256KB") DataSize largestActivity,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration replyTimeout,
        @DefaultValue List<ChannelPost> channels,
        @DefaultValue("09:00") LocalTime snoozeUntil) {

    public TeamsSettings {
        appId = appId.strip();
        tenant = tenant.strip();
        serviceHosts = List.copyOf(serviceHosts);
        channels = List.copyOf(channels);
        require(appId.isEmpty() || !appPassword.isBlank(), "app-password is missing for the app id");
        require(appId.isEmpty() || !serviceHosts.isEmpty(), "service-hosts names no host");
        require(largestActivity.toBytes() > 0, "largest-activity must be more than nothing");
        require(connectTimeout.toMillis() > 0, "connect-timeout must be more than nothing");
        require(replyTimeout.toMillis() > 0, "reply-timeout must be more than nothing");
    }

    /** Returns whether there is no app id, so that no token can be checked. */
    public boolean anonymous() {
        return appId.isEmpty();
    }

    /** Returns the settings without the secret. */
    @Override
    public String toString() {
        return "TeamsSettings[appId=%s, tenant=%s, allowAnonymous=%s, serviceHosts=%s]"
                .formatted(appId, tenant, allowAnonymous, serviceHosts);
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("scrutiny.teams." + fault);
        }
    }
}
