package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Who gets what was raised on Monday 15 June 2026 and is sent the day after, when somebody covers or not any more. */
abstract class CoverContract extends DeliveryScene {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);

    @Test
    void whoeverCoversByThenGetsIt() throws Exception {
        Person away = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.TEAMS, ChannelName.EMAIL);
        NewNotice notice = raised(1, away);
        cover(away, deputy, TUESDAY, null);

        clock.set("2026-06-16T11:00:00Z");
        round.run();

        assertThat(teams.got())
                .singleElement()
                .satisfies(dispatch -> assertThat(dispatch.to().id()).isEqualTo(deputy.storedId()));
        assertThat(email.got()).isEmpty();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).attempts()).isEqualTo(1);
        assertThat(now(notice).raised().key()).isEqualTo(notice.key());
        assertThat(deeds("notice:" + now(notice).id())).containsExactly("turned a held notice to who gets it now");
        assertThat(now(notice).raised().recipient().id()).isEqualTo(deputy.storedId());
        assertThat(now(notice).raised().why())
                .isEqualTo("It is for Ashley Example, and you cover for them. To them it says: A reply is due.");
    }

    @Test
    void whoeverIsBackByThenGetsItThemselves() throws Exception {
        Person back = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.EMAIL);
        cover(back, deputy, null, TUESDAY.minusDays(1));
        NewNotice notice = about(1, back).to(Recipient.of(deputy.addressee()));
        ledger.raise(List.of(notice));

        clock.set("2026-06-16T11:00:00Z");
        round.run();

        assertThat(email.got())
                .singleElement()
                .satisfies(dispatch -> assertThat(dispatch.to().id()).isEqualTo(back.storedId()));
    }

    @Test
    void aCoverThatStartsTheSameDayTakesNothingAway() throws Exception {
        Person away = person(ChannelName.EMAIL);
        raised(1, away);
        cover(away, person(ChannelName.EMAIL), null, null);

        round.run();

        assertThat(email.got())
                .singleElement()
                .satisfies(dispatch -> assertThat(dispatch.to().id()).isEqualTo(away.storedId()));
    }

    @Test
    void whoHasNoChannelTakesNothingAway() throws Exception {
        Person away = person(ChannelName.EMAIL);
        NewNotice notice = raised(1, away);
        cover(away, person(), TUESDAY, null);

        clock.set("2026-06-16T11:00:00Z");
        round.run();

        assertThat(now(notice).raised().recipient().id()).isEqualTo(away.storedId());
        assertThat(email.got()).hasSize(1);
    }

    @Test
    void whoeverGetsItForThemselvesGetsItOnce() throws Exception {
        Person away = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.TEAMS);
        NewNotice notice = raised(1, away);
        ledger.raise(List.of(about(1, deputy)));
        cover(away, deputy, TUESDAY, null);

        clock.set("2026-06-16T11:00:00Z");
        round.run();

        assertThat(teams.got()).hasSize(1);
        assertThat(email.got()).isEmpty();
        assertThat(ledger.about(notice.key().subject()))
                .extracting(Notice::state)
                .containsExactlyInAnyOrder(NoticeState.SENT, NoticeState.CANCELLED);
    }

    @Test
    void whoeverHearsItForThemselvesIsNotToldAgainForWhomTheyCover() throws Exception {
        Person away = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.TEAMS);
        cover(away, deputy, null, null);
        ledger.raise(List.of(about(1, away).to(Recipient.of(deputy.addressee())), about(1, deputy)));

        round.run();

        assertThat(teams.got())
                .singleElement()
                .satisfies(sent -> assertThat(sent.notices())
                        .extracting(notice -> notice.raised().key().recipient())
                        .containsExactly(deputy.storedId()));
        assertThat(ledger.about(Subject.recommendation(1)))
                .extracting(Notice::reason)
                .contains("Ashley Example, who covers, hears the same anyway.");
    }

    @Test
    void whoeverCoversForSeveralHearsItOnce() throws Exception {
        Person one = person(ChannelName.EMAIL);
        Person other = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.TEAMS);
        cover(one, deputy, null, null);
        cover(other, deputy, null, null);
        ledger.raise(Stream.of(one, other)
                .map(away -> about(1, away).to(Recipient.of(deputy.addressee())))
                .toList());

        round.run();
        clock.set("2026-06-15T11:02:00Z");
        round.run();

        assertThat(teams.got()).hasSize(1);
        assertThat(email.got()).isEmpty();
        assertThat(ledger.about(Subject.recommendation(1)))
                .extracting(Notice::state)
                .containsExactlyInAnyOrder(NoticeState.SENT, NoticeState.CANCELLED);
    }

    @Test
    void whoeverIsBackBeforeTheDigestHearsItThemselvesAlthoughTheirCoverDoesToo() throws Exception {
        Person back = person(ChannelName.EMAIL);
        Person away = person(ChannelName.EMAIL);
        Person deputy = collecting(LocalTime.of(9, 0), ChannelName.TEAMS);
        cover(back, deputy, null, TUESDAY.minusDays(1));
        cover(away, deputy, null, null);
        ledger.raise(Stream.of(back, away)
                .map(covered -> about(1, covered).to(Recipient.of(deputy.addressee())))
                .toList());
        round.run();

        clock.set("2026-06-16T11:00:00Z");
        round.run();

        assertThat(email.got())
                .singleElement()
                .satisfies(dispatch -> assertThat(dispatch.to().id()).isEqualTo(back.storedId()));
        assertThat(teams.got()).hasSize(1);
    }

    @Test
    void whoeverHeardItBeforeForAnotherReasonHearsItForWhomTheyCover() throws Exception {
        Person away = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.TEAMS);
        ledger.raise(List.of(about(1, deputy)));
        round.run();
        clock.set("2026-06-16T11:00:00Z");
        cover(away, deputy, null, null);
        ledger.raise(List.of(about(1, away).to(Recipient.of(deputy.addressee()))));

        round.run();

        assertThat(teams.got()).hasSize(2);
    }

    @Test
    void whoeverStoppedItIsLeftAlone() throws Exception {
        Person away = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.TEAMS);
        NewNotice notice = raised(1, away);
        deputy.stop(notice.key().subject());
        people.save(deputy);
        cover(away, deputy, TUESDAY, null);

        clock.set("2026-06-16T11:00:00Z");
        round.run();

        assertThat(teams.got()).isEmpty();
        assertThat(email.got()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"false, 1, 0", "true, 0, 1"})
    void whoeverStoppedItsCommitteeIsLeftAloneUnlessTheyFollowTheThing(boolean follows, int byEmail, int byTeams)
            throws Exception {
        Person away = person(ChannelName.EMAIL);
        Person deputy = person(ChannelName.TEAMS);
        NewNotice notice = followed(away);
        deputy.stop(DeliveryParts.COMMITTEE);
        if (follows) {
            deputy.follow(notice.key().subject());
        }
        people.save(deputy);
        cover(away, deputy, TUESDAY, null);

        clock.set("2026-06-16T11:00:00Z");
        round.run();

        assertThat(email.got()).hasSize(byEmail);
        assertThat(teams.got()).hasSize(byTeams);
    }

    @Test
    void whoStopsTheCommitteeMeanwhileIsNotTold() throws Exception {
        Person person = person(ChannelName.EMAIL);
        NewNotice notice = followed(person);
        person.stop(DeliveryParts.COMMITTEE);
        people.save(person);

        round.run();

        assertThat(email.got()).isEmpty();
        assertThat(now(notice).reason()).isEqualTo("Ashley Example has stopped these notices.");
    }

    @Test
    void whoStopsTheCommitteeIsToldWhatTheyHaveToSeeTo() throws Exception {
        Person person = person(ChannelName.EMAIL);
        raised(1, person);
        person.stop(DeliveryParts.COMMITTEE);
        people.save(person);

        round.run();

        assertThat(email.got()).hasSize(1);
    }

    private NewNotice followed(Person person) {
        NewNotice own = about(1, person);
        NewNotice notice = new NewNotice(
                new NoticeKey(
                        NoticeKind.RECOMMENDATION_OVERDUE,
                        own.key().subject(),
                        own.key().event(),
                        "follower",
                        own.key().recipient()),
                own.recipient(),
                own.title(),
                own.due(),
                own.sendAfter(),
                own.weight(),
                own.why(),
                own.working(),
                own.said());
        ledger.raise(List.of(notice));
        return notice;
    }

    private void cover(Person away, Person by, @Nullable LocalDate from, @Nullable LocalDate until) {
        away.coverBy(new Cover(by.storedId(), from, until));
        people.save(away);
    }
}
