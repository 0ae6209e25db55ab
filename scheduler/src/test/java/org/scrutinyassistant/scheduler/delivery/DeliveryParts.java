package org.scrutinyassistant.scheduler.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The scheduler with two channels and a judge for a test to command. */
@Import(SchedulerTestApplication.class)
public class DeliveryParts {

    @Bean
    Box email() {
        return new Box(ChannelName.EMAIL);
    }

    @Bean
    Box teams() {
        return new Box(ChannelName.TEAMS);
    }

    @Bean
    Judge commandedJudge() {
        return new Judge();
    }

    /** Says of subjects that they are overtaken. */
    static final class Judge implements StillTrue {

        final Map<String, String> overtaken = new HashMap<>();

        @Override
        public boolean judges(NoticeKind kind) {
            return true;
        }

        @Override
        public Map<Long, String> overtaken(Collection<Notice> notices) {
            return notices.stream()
                    .filter(notice -> overtaken.containsKey(subject(notice)))
                    .collect(Collectors.toMap(Notice::id, notice -> overtaken.get(subject(notice))));
        }

        private static String subject(Notice notice) {
            return notice.raised().key().subject().toString();
        }
    }
}
