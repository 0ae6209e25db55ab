package org.scrutinyassistant.scheduler.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** The lead of a recommendation has changed, and the old one's card is still open. */
abstract class ActingScene {

    @Autowired
    Ledger ledger;

    @Autowired
    SettableClock clock;

    @Autowired
    Committees committees;

    @Autowired
    People people;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Trackings trackings;

    @Autowired
    JdbcTemplate jdbc;

    Subject benches;
    Addressee lead;

    @BeforeEach
    void aRecommendationHasANewLead() {
        List.of(
                        "notice",
                        "raised",
                        "proposed_progress",
                        "tracking",
                        "recommendation",
                        "person_committee",
                        "person_channel",
                        "person")
                .forEach(table -> jdbc.update("delete from " + table));
        clock.set("2026-05-04T09:00:00Z");
        Committee panel = committees
                .findByNameIgnoreCase("Parks Panel")
                .orElseGet(() -> committees.save(new Committee("Parks Panel")));
        Reference made = new Reference(LocalDate.of(2026, 3, 5), "Benches", 1);
        benches = Subject.recommendation(recommendations
                .save(new Recommendation(panel, made, "Mend the benches."))
                .storedId());
        lead = person(Role.OFFICER);
        Tracking tracking = new Tracking(Long.parseLong(benches.ref()));
        tracking.assign(lead.id());
        trackings.save(tracking);
    }

    Notice raised(Addressee to) {
        return raised(to, "2026-05-04");
    }

    Notice raised(Addressee to, String due) {
        return raised(new NoticeKey(NoticeKind.RESPONSE_DEADLINE, benches, due, "on-the-day", to.id()), to);
    }

    Notice raised(Addressee meant, Addressee to, String stage) {
        return raised(new NoticeKey(NoticeKind.RESPONSE_DEADLINE, benches, "2026-05-04", stage, meant.id()), to);
    }

    Notice figure(String stage) {
        NoticeKind breach = NoticeKind.INDICATOR_BREACH;
        return raised(new NoticeKey(breach, Subject.indicator(1), "2026-03", stage, lead.id()), lead);
    }

    private Notice raised(NoticeKey key, Addressee to) {
        ledger.raise(List.of(new NewNotice(
                key,
                Recipient.of(to),
                "A response is due",
                LocalDate.of(2026, 5, 4),
                clock.instant(),
                Weight.STATUTORY,
                "You lead on it.",
                "",
                Said.of(Map.of()))));
        return ledger.about(key.subject()).stream()
                .filter(notice -> notice.raised().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    NoticeState state(Notice notice) {
        return ledger.find(notice.id()).orElseThrow().state();
    }

    Addressee person(Role role) {
        Person person = new Person("Ashley Example", role);
        person.reachBy(List.of(ChannelName.EMAIL), "ashley@example.org");
        return people.save(person).addressee();
    }
}
