package org.scrutinyassistant.workflows;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers webhooks as a channel; needs a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Webhooks.class, WorkflowsSettings.class})
public class WorkflowsConfiguration {

    @Bean
    Channel webhookChannel(Webhooks webhooks, WorkflowsSettings settings, Clock clock) {
        return new WebhookChannel(webhooks, new AllowedHosts(settings.hosts()), client(settings), clock);
    }

    /** The time of a whole post is its one limit; where a kept connection turns out to be closed, another is tried. */
    static OkHttpClient client(WorkflowsSettings settings) {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(settings.connections(), 1, TimeUnit.MINUTES))
                .connectTimeout(settings.connectTimeout())
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(settings.timeout())
                .retryOnConnectionFailure(true)
                .followRedirects(false)
                .build();
    }
}
