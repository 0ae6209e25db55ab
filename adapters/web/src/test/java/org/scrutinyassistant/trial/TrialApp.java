package org.scrutinyassistant.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.web.Openness;
import org.scrutinyassistant.web.WebConfiguration;
import org.scrutinyassistant.web.outbox.MailOutbox;
import org.scrutinyassistant.web.packs.PackIntake;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The adapter with a scripted dialogue behind it. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@Import({WebConfiguration.class, NoRegister.class})
public class TrialApp {

    /** Starts the page to look at. */
    public static void main(String[] args) {
        SpringApplication.run(TrialApp.class, args);
    }

    @Bean
    Dialogue dialogue() {
        return new ScriptedDialogue();
    }

    @Bean
    PackIntake intake() {
        return new ScriptedIntake();
    }

    @Bean
    MailOutbox outbox() {
        return new ScriptedOutbox();
    }

    @Bean
    Openness openness(
            @Value("${trial.open:false}") boolean open, @Value("${trial.adjustable:false}") boolean adjustable) {
        return new Openness(open, adjustable);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2031-06-30T23:30:00Z"), ZoneOffset.UTC);
    }
}
