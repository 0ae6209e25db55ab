package org.scrutinyassistant.workflows;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are posted to.
 *
 * @param hosts those a webhook may be at, over HTTPS; {@code *.} stands for any subdomain; this machine is always allowed
 * @param connectTimeout how long connecting may take
 * @param timeout how long a post may take in all
 * @param connections how many are kept open
 */
@ConfigurationProperties("scrutiny.workflows")
public record WorkflowsSettings(
        @DefaultValue({"*.logic.azure.com", "*.api.powerplatform.com"})
        List<String> hosts,

        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("32") int connections) {

    public WorkflowsSettings {
        hosts = List.copyOf(hosts);
        require(connectTimeout.toMillis() > 0, "connect-timeout must be more than nothing");
        require(timeout.toMillis() > 0, "timeout must be more than nothing");
        require(connections > 0, "connections must be at least 1");
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("scrutiny.workflows." + fault);
        }
    }
}
