package org.scrutinyassistant.app;

import org.scrutinyassistant.email.Post;
import org.scrutinyassistant.email.outbox.Outbox;
import org.scrutinyassistant.email.outbox.OutboxPost;
import org.scrutinyassistant.packs.importing.PackImporter;
import org.scrutinyassistant.web.Openness;
import org.scrutinyassistant.web.WebConfiguration;
import org.scrutinyassistant.web.outbox.MailOutbox;
import org.scrutinyassistant.web.packs.PackIntake;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Joins the ways in over HTTP with the parts they must not know. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ScrutinySettings.class)
@Import(WebConfiguration.class)
class WebWiring {

    @Bean
    Openness openness(ScrutinySettings settings, ClockSettings clock) {
        return new Openness(settings.opensToThisMachine(), clock.adjustable() || settings.demo());
    }

    @Bean
    PackIntake packIntake(PackImporter importer) {
        return new ImporterIntake(importer);
    }

    @Bean
    MailOutbox mailOutbox(Outbox outbox, Post post) {
        return new KeptMailOutbox(outbox, post instanceof OutboxPost);
    }
}
