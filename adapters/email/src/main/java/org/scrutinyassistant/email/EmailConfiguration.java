package org.scrutinyassistant.email;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.scrutinyassistant.email.outbox.Outbox;
import org.scrutinyassistant.email.outbox.OutboxPost;
import org.scrutinyassistant.email.smtp.SmtpPost;
import org.scrutinyassistant.email.writing.Footing;
import org.scrutinyassistant.email.writing.MailWriter;
import org.scrutinyassistant.scheduler.delivery.AnswerLink;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.DeliverySettings;
import org.scrutinyassistant.scheduler.delivery.StopLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Offers mail as a channel: through the mail server of {@code spring.mail.host}, or into the outbox without one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmailSettings.class)
public class EmailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EmailConfiguration.class);

    @Bean
    Channel emailChannel(MailWriter mailWriter, Post post) {
        return new EmailChannel(mailWriter, post);
    }

    @Bean
    MailWriter mailWriter(
            EmailSettings settings, Clock clock, ObjectProvider<StopLink> stop, ObjectProvider<AnswerLink> answer) {
        Footing footing = new Footing(
                stop.getIfAvailable(() -> Footing.NO_STOPPING), answer.getIfAvailable(() -> Footing.NO_ANSWERING));
        return new MailWriter(settings.sender(), clock, footing);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, EmailSettings settings, Clock clock) {
        return new Outbox(jdbc, settings, clock);
    }

    @Bean
    Post post(
            ObjectProvider<JavaMailSenderImpl> server,
            Outbox outbox,
            EmailSettings settings,
            DeliverySettings delivery,
            MeterRegistry metrics) {
        JavaMailSenderImpl smtp = server.getIfAvailable();
        if (smtp == null || smtp.getHost() == null || smtp.getHost().isBlank()) {
            LOG.info("Email: no mail leaves this machine, because spring.mail.host is not set; it is kept in /outbox");
            return new OutboxPost(outbox);
        }
        LOG.info("Email: sent through {}:{}", smtp.getHost(), smtp.getPort());
        if (settings.namesNobody()) {
            LOG.warn("Email: set scrutiny.email.from, or mail comes from {}", EmailSettings.UNSET_FROM);
        }
        return new SmtpPost(
                smtp, settings, metrics, delivery.reserve().multipliedBy(9).dividedBy(10));
    }
}
