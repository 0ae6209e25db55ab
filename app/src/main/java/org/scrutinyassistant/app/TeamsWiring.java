package org.scrutinyassistant.app;

import org.scrutinyassistant.teams.TeamsConfiguration;
import org.scrutinyassistant.teams.TeamsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Opens the way in from Teams, and says at the start who is answered there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import(TeamsConfiguration.class)
class TeamsWiring {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsWiring.class);

    @Bean
    ApplicationRunner teamsAnnouncement(TeamsSettings settings) {
        return arguments -> LOG.info("Teams: {}", answered(settings));
    }

    static String answered(TeamsSettings settings) {
        if (!settings.anonymous()) {
            return "on, for the app " + settings.appId();
        }
        return settings.allowAnonymous()
                ? "on without an app id, for callers on this machine alone"
                : "off, because scrutiny.teams.app-id is empty";
    }
}
