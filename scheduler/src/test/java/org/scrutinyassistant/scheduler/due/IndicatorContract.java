package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is told of indicators, and to whom. */
abstract class IndicatorContract extends DueScene {

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aBreachIsToldToFollowersAndToWhoCoversForThem() {
        Person deputy = person("B. Elm", Role.OFFICER);
        deputy.reachBy(List.of(ChannelName.EMAIL), null);
        Person follower = person("A. Clerk", Role.OFFICER);
        follower.follow(Subject.indicator(papers.indicator()));
        follower.coverBy(new Cover(deputy.storedId(), null, null));
        member("R. Oak");
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2026-03", "9", "9.5", "16.1");

        assertThat(on("2026-06-03")).singleElement().satisfies(notice -> {
            assertThat(notice.key().toString())
                    .isEqualTo("indicator-breach|indicator:" + papers.indicator() + "|2026-05|started|person:"
                            + follower.storedId());
            assertThat(notice.recipient().name()).isEqualTo("B. Elm");
            assertThat(notice.why()).isEqualTo("A. Clerk follows TP1, Missed bins, and you cover for them.");
            assertThat(notice.said().words())
                    .containsEntry("value", "16.1%")
                    .containsEntry("before", "9.5% in April 2026")
                    .containsEntry("status", "red: 16.1% against a target of at most 10%, more than 10% worse")
                    .containsEntry("owner", "A. Clerk")
                    .containsEntry("source", "Town Panel agenda pack, page 4, published 3 June 2026");
            assertThat(notice.said().chart().points())
                    .extracting(ChartPoint::label)
                    .containsExactly("March 2026", "April 2026", "May 2026");
        });
    }

    @Test
    void aBreachIsToldEachPersonByWhatTheyWereTold() {
        member("M. Hale", Role.SCRUTINY_MANAGER);
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2026-03", "12", "13", "10.9");
        papers.figures(papers.pack("2026-07-03", "2026-07-03T09:00:00Z"), "2026-06", "11.5");
        assertThat(on("2026-06-03")).isEmpty();
        assertThat(stages("2026-07-03")).containsExactly("started 2026-06 to M. Hale");
        tell("2026-07-03T10:00:00Z");
        assertThat(stages("2026-07-03")).isEmpty();

        member("N. Reed", Role.SCRUTINY_MANAGER);
        papers.figures(papers.pack("2026-08-02", "2026-08-03T09:00:00Z"), "2026-07", "11.4");
        assertThat(stages("2026-08-03")).containsExactly("started 2026-07 to N. Reed");
        tell("2026-08-03T10:00:00Z");
        papers.figures(papers.pack("2026-08-03", "2026-08-03T15:00:00Z"), "2026-07", "9");

        assertThat(stages("2026-08-03"))
                .containsExactlyInAnyOrder("recovered 2026-07 to M. Hale", "corrected 2026-07 to N. Reed");
    }

    @Test
    void severalIndicatorsThatNobodyFollowsAreToldToNobody() {
        person("B. Elm", Role.COUNCILLOR);
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2026-05", "16");

        assertThat(on("2026-06-03")).isEmpty();
    }

    @Test
    void aFigureThatDoesNotComeIsMissedByItsOwnerElseByTheScrutinyManagers() {
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2025-12", "9", "9", "9", "9", "9", "9");
        person("M. Hale", Role.SCRUTINY_MANAGER);

        assertThat(on("2026-08-15")).extracting(each -> each.recipient().name()).containsExactly("M. Hale");
        person("A. Clerk", Role.OFFICER);
        assertThat(on("2026-08-14")).isEmpty();
        assertThat(on("2026-08-15")).singleElement().satisfies(notice -> {
            assertThat(notice.recipient().name()).isEqualTo("A. Clerk");
            assertThat(notice.said().words())
                    .containsEntry("month", "June 2026")
                    .containsEntry("expected", "Friday 14 August 2026")
                    .containsEntry("last", "9% in May 2026");
        });
        assertThat(on("2026-09-15")).hasSize(1);
        assertThat(on("2026-10-16")).hasSize(1);
        assertThat(on("2026-11-15")).isEmpty();
    }

    private List<String> stages(String day) {
        return on(day).stream()
                .map(notice -> notice.key().stage() + " " + notice.key().event() + " to "
                        + notice.recipient().name())
                .toList();
    }

    private void tell(String now) {
        clock.set(now);
        ledger.raise(on(now.substring(0, now.indexOf('T'))));
        jdbc.update(
                "update notice set state = 'SENT', sent_at = (select raised_at from raised where id = notice.id) where sent_at is null");
    }
}
