package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The way of notices with the settings of the product, whatever the database. */
@SpringBootTest(
        classes = DeliveryParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "scrutiny.notices.delivery.auto-start=false"
        })
abstract class DeliveryContract {

    static final String NOON = "2026-06-15T11:00:00Z";

    @Autowired
    Ledger ledger;

    @Autowired
    DeliveryRound round;

    @Autowired
    Box email;

    @Autowired
    Box teams;

    @Autowired
    DeliveryParts.Judge judge;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void nothingHappened() {
        jdbc.update("delete from notice");
        people.deleteAll();
        email.empty();
        teams.empty();
        judge.overtaken.clear();
        clock.set(NOON);
    }

    @Test
    void aNoticeIsSentOnceAndTheLedgerSaysSo() throws Exception {
        NewNotice notice = about(1, person(ChannelName.EMAIL));

        assertThat(ledger.raise(List.of(notice))).isEqualTo(1);
        assertThat(ledger.raise(List.of(notice, notice))).isZero();
        round.run();
        round.run();

        assertThat(email.got()).hasSize(1);
        Notice sent = only(notice);
        assertThat(sent.raised()).isEqualTo(notice);
        assertThat(sent.state()).isEqualTo(NoticeState.SENT);
        assertThat(sent.reason()).isEqualTo("sent by email: taken");
        assertThat(sent.told()).isEqualTo("A reply is due.");
        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(sent.sentAt()).isEqualTo(NOON);
    }

    Person person(ChannelName... channels) {
        Person person = new Person("Ashley Example", Role.OFFICER);
        person.reachBy(Arrays.asList(channels), "ashley@example.org");
        return people.save(person);
    }

    Person collecting(LocalTime at, ChannelName... channels) {
        Person person = person(channels);
        person.collectUntil(at);
        return people.save(person);
    }

    NewNotice about(long recommendation, Person person) {
        return new NewNotice(
                new NoticeKey(
                        NoticeKind.RESPONSE_DEADLINE,
                        Subject.recommendation(recommendation),
                        "2026-06-22",
                        "7-days-before",
                        person.storedId()),
                Recipient.of(person.addressee()),
                "A reply",
                LocalDate.parse("2026-06-22"),
                clock.instant(),
                Weight.ROUTINE,
                "A reply is due.",
                "",
                Said.of(Map.of("day", "Monday")));
    }

    Notice only(NewNotice notice) {
        List<Notice> found = ledger.about(notice.key().subject());
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
