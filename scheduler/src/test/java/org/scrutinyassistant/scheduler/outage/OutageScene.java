package org.scrutinyassistant.scheduler.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.Box;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Hindrance;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A service that delivers, whose database fails on the way. */
abstract class OutageScene {

    private static final int MANY = 200;

    @Autowired
    Ledger ledger;

    @Autowired
    Hindrance hindrance;

    @Autowired
    Box email;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    /** Lets the database fail while notices go out, and asks that each has gone once when it was mended. */
    void eachGoesOnceThough(Runnable fault, Runnable mending) {
        AtomicBoolean gone = new AtomicBoolean();
        email.answer(dispatch -> {
            if (email.got().size() >= MANY / 4 && gone.compareAndSet(false, true)) {
                fault.run();
            }
            return new Outcome.Sent("taken");
        });
        ledger.raise(notices());
        soon().until(() -> email.got().size() == MANY);
        soon().until(() -> hindrance.now().isPresent());

        mending.run();

        soon().until(() -> sent() == MANY);
        soon().until(() -> hindrance.now().isEmpty());
        assertThat(email.got()).extracting(Dispatch::id).hasSize(MANY).doesNotHaveDuplicates();
    }

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).ignoreExceptions();
    }

    private long sent() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from notice where state = 'SENT'", Long.class));
    }

    private List<NewNotice> notices() {
        Person person = new Person("Ashley Example", Role.OFFICER);
        person.reachBy(List.of(ChannelName.EMAIL), "ashley@example.org");
        Recipient recipient = Recipient.of(people.save(person).addressee());
        return LongStream.range(0, MANY)
                .mapToObj(each -> about(each, recipient))
                .toList();
    }

    private NewNotice about(long recommendation, Recipient recipient) {
        Subject subject = Subject.recommendation(recommendation);
        return new NewNotice(
                new NoticeKey(NoticeKind.BROADCAST, subject, "2026-06-22", "sent", recipient.id()),
                recipient,
                "A reply",
                LocalDate.parse("2026-06-22"),
                clock.instant(),
                Weight.ROUTINE,
                "A reply is due.",
                "",
                Said.of(Map.of()));
    }
}
