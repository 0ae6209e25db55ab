package org.scrutinyassistant.scheduler.delivery;

import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The scheduler with one channel, and a hand that sends as many notices as a test says. */
@Import(SchedulerTestApplication.class)
public class BroadcastParts {

    @Bean
    Box email() {
        return new Box(ChannelName.EMAIL);
    }

    @Bean
    Box teams() {
        return new Box(ChannelName.TEAMS);
    }

    @Bean
    Sender sender(JdbcTemplate jdbc) {
        return new Sender(jdbc);
    }

    @Bean
    Carrier carrier(DeliveryRound round) {
        return round::run;
    }

    /** Carries whatever is due. */
    @FunctionalInterface
    public interface Carrier {

        void carry() throws Exception;
    }

    /** Marks notices as sent, oldest first. */
    public record Sender(JdbcTemplate jdbc) {

        public void send(int most) {
            jdbc.update(
                    "update notice set state = 'SENT', sent_at = send_after where id in"
                            + " (select id from notice where state = 'WAITING' order by id fetch first ? rows only)",
                    most);
        }
    }
}
