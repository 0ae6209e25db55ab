package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.RegisterConfiguration;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.quiet.QuietHours;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Ledger and delivery with two channels and a judge for a test to command. */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = {Ledger.class, DeliveryRound.class, QuietHours.class})
@ConfigurationPropertiesScan(basePackageClasses = {DeliveryRound.class, QuietHours.class})
@Import(RegisterConfiguration.class)
class DeliveryParts {

    /** The committee of everything. */
    static final Subject COMMITTEE = Subject.committee(1);

    @Bean
    Belonging belonging() {
        return thing -> Optional.of(COMMITTEE);
    }

    @Bean
    static SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    Box email() {
        return new Box(ChannelName.EMAIL);
    }

    @Bean
    Box teams() {
        return new Box(ChannelName.TEAMS);
    }

    @Bean
    Speaker speaker() {
        return new Speaker();
    }

    @Bean
    Judge judge() {
        return new Judge();
    }

    /** Puts notices into words unless it is at a loss for them. */
    static final class Speaker implements Wording {

        private final Wording plain = new PlainWording();

        @Nullable RuntimeException loss;

        @Override
        public Worded of(List<Notice> together, Addressee to) {
            if (loss != null) {
                throw loss;
            }
            return plain.of(together, to);
        }
    }

    /** Says of subjects that they are overtaken, once something has happened meanwhile. */
    static final class Judge implements StillTrue {

        static final Runnable NOTHING = () -> {};

        final Map<String, String> overtaken = new HashMap<>();
        Runnable meanwhile = NOTHING;
        private String poison = "";
        private RuntimeException fault = new IllegalStateException();

        void breakDownOver(String subject) {
            breakDownOver(subject, new IllegalStateException("this judge breaks down over " + subject));
        }

        void breakDownOver(String subject, RuntimeException by) {
            poison = subject;
            fault = by;
        }

        @Override
        public boolean judges(NoticeKind kind) {
            return kind == NoticeKind.RESPONSE_DEADLINE;
        }

        @Override
        public Map<NoticeKey, String> overtaken(Collection<NewNotice> notices, Instant moment) {
            if (notices.stream().anyMatch(notice -> subject(notice).equals(poison))) {
                throw fault;
            }
            Runnable happening = meanwhile;
            meanwhile = NOTHING;
            happening.run();
            return notices.stream()
                    .filter(notice -> overtaken.containsKey(subject(notice)))
                    .collect(Collectors.toMap(NewNotice::key, notice -> overtaken.get(subject(notice))));
        }

        private static String subject(NewNotice notice) {
            return notice.key().subject().toString();
        }
    }
}
