package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A Monday at noon in June, on which nothing has happened yet. */
abstract class DeliveryScene {

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
    DeliveryParts.Speaker speaker;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void nothingHappened() {
        jdbc.update("delete from notice");
        jdbc.update("delete from raised");
        jdbc.update("update person set cover_by = null");
        people.deleteAll();
        email.empty();
        teams.empty();
        judge.overtaken.clear();
        judge.breakDownOver("");
        speaker.loss = null;
        judge.meanwhile = DeliveryParts.Judge.NOTHING;
        clock.set("2026-06-15T11:00:00Z");
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

    NewNotice raised(long recommendation, Person person) {
        NewNotice notice = about(recommendation, person);
        ledger.raise(List.of(notice));
        return notice;
    }

    Notice now(NewNotice notice) {
        List<Notice> found = ledger.about(notice.key().subject());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    List<String> deeds(String subject) {
        return jdbc.queryForList("select action from audit_entry where subject = ?", String.class, subject);
    }

    /** Makes it as if the node that sent had died before it could say so, and its lease had run out. */
    void forgetThatItWasSent(NewNotice notice) {
        jdbc.update(
                "update notice set state = 'SENDING', claim = 'gone', attempts = 0, sent_at = null,"
                        + " lease_until = current_timestamp - interval '1' second where id in (select id from raised where notice_key = ?)",
                notice.key().toString());
    }
}
