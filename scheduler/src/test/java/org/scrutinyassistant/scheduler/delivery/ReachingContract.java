package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** What happens when a channel does not take a notice. */
abstract class ReachingContract extends DeliveryScene {

    @Test
    void aPassingFaultIsTriedAgainLaterEachTime() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        email.answer(new Outcome.Later("421 busy", null), new Outcome.Later("421 still busy", null));

        round.run();
        Notice once = now(notice);
        assertThat(once.state()).isEqualTo(NoticeState.WAITING);
        assertThat(once.reason()).isEqualTo("will be tried again: by email: 421 busy");
        assertThat(Duration.between(clock.instant(), once.sendAfter())).isBetween(seconds(30), seconds(36));

        clock.set(once.sendAfter().toString());
        round.run();
        Notice twice = now(notice);
        assertThat(twice.error()).isEqualTo("by email: 421 still busy");
        assertThat(Duration.between(clock.instant(), twice.sendAfter())).isBetween(seconds(60), seconds(72));

        clock.set(twice.sendAfter().toString());
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).attempts()).isEqualTo(3);
    }

    @Test
    void theFirstFailureOfTheNextChannelOrOfAnotherTryWaitsAsShortAsTheFirstOfAll() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.TEAMS, ChannelName.EMAIL));
        jdbc.update("update notice set attempts = 20");
        teams.answer(new Outcome.Refused("the app was removed"));
        email.answer(new Outcome.Later("421 busy", null), new Outcome.Refused("550"), new Outcome.Later("421", null));

        round.run();
        assertThat(Duration.between(clock.instant(), now(notice).sendAfter())).isBetween(seconds(30), seconds(36));

        clock.set(now(notice).sendAfter().toString());
        round.run();
        teams.answer(new Outcome.Later("503", null));
        ledger.resend(List.of(now(notice).id()), "again");
        round.run();
        assertThat(Duration.between(clock.instant(), now(notice).sendAfter())).isBetween(seconds(30), seconds(36));
        assertThat(now(notice).attempts()).isEqualTo(24);
    }

    @Test
    void theTimeThatAReceiverNamesIsKept() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.TEAMS));
        teams.answer(new Outcome.Later("429", Duration.ofMinutes(10)));

        round.run();

        assertThat(Duration.between(clock.instant(), now(notice).sendAfter())).isBetween(seconds(600), seconds(720));
    }

    @Test
    void whoNamesATimeThatIsTooLateIsLeftForTheOtherChannelAtOnce() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.TEAMS, ChannelName.EMAIL));
        teams.answer(new Outcome.Later("429", Duration.ofDays(3)));

        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).reason())
                .isEqualTo("sent by email: taken; before that by teams: 429, and for longer than there is time");
    }

    @Test
    void whoNamesATimeThatIsTooLateIsTriedOnceMoreWhenTheTimeIsUp() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        email.answer(new Outcome.Later("421", Duration.ofDays(3)));

        round.run();
        assertThat(now(notice).sendAfter()).isEqualTo("2026-06-16T11:00:00Z");

        clock.set("2026-06-16T11:00:00Z");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void aChannelThatReachesNobodyIsNoOther() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL, ChannelName.TEAMS));
        teams.knowsNobody();
        email.answer(new Outcome.Later("421", null), new Outcome.Later("421", null));

        round.run();
        clock.set("2026-06-15T14:00:00Z");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.WAITING);

        clock.set("2026-06-15T16:00:00Z");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void aChannelThatNeverRecoversIsGivenUpForTheNext() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.TEAMS, ChannelName.EMAIL));
        teams.answer(dispatch -> new Outcome.Later("503", null));

        round.run();
        clock.set("2026-06-16T11:00:01Z");
        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).reason())
                .isEqualTo("sent by email: taken; before that by teams: 503, and so for 1440 minutes");
    }

    @Test
    void aRefusalTurnsToTheOtherChannelAndSaysWhy() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.TEAMS, ChannelName.EMAIL));
        teams.answer(new Outcome.Refused("the app was removed"));

        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).channel()).isEqualTo(ChannelName.EMAIL);
        assertThat(now(notice).reason()).isEqualTo("sent by email: taken; before that by teams: the app was removed");
    }

    @Test
    void aChannelWithoutAddressOrWithoutSetUpIsPassedOver() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.WEBHOOK, ChannelName.TEAMS, ChannelName.EMAIL));
        teams.knowsNobody();

        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(teams.got()).isEmpty();
        assertThat(now(notice).reason())
                .contains("by webhook: this channel is not set up; by teams: there is no address");
    }

    @Test
    void whatNobodyTakesHasFailedAndSaysWhy() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.TEAMS, ChannelName.EMAIL));
        teams.answer(new Outcome.Refused("the app was removed"));
        email.answer(new Outcome.Refused("550 no such mailbox"));

        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.FAILED);
        assertThat(now(notice).reason())
                .isEqualTo("nobody could be reached: by teams: the app was removed; by email: 550 no such mailbox");
    }

    @Test
    void aPersonWithoutChannelHasFailedAtOnceUntilTheyHaveOne() throws Exception {
        Person person = person();
        NewNotice notice = raised(1, person);
        assertThat(now(notice).state()).isEqualTo(NoticeState.FAILED);
        assertThat(now(notice).reason()).isEqualTo("nobody could be reached: no channel is known for Ashley Example");
        assertThat(ledger.resend(List.of(now(notice).id()), "again")).isZero();

        person.reachBy(List.of(ChannelName.EMAIL), "ashley@example.org");
        people.save(person);
        assertThat(ledger.resend(List.of(now(notice).id()), "again")).isEqualTo(1);
        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whoseOnlyChannelIsNotSetUpIsReachedOnceTheyHaveAnother() throws Exception {
        Person person = person(ChannelName.WEBHOOK);
        NewNotice notice = raised(1, person);
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.FAILED);
        assertThat(now(notice).reason()).isEqualTo("nobody could be reached: by webhook: this channel is not set up");

        person.reachBy(List.of(ChannelName.EMAIL), "ashley@example.org");
        people.save(person);
        assertThat(ledger.resend(List.of(now(notice).id()), "again")).isEqualTo(1);
        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).reason())
                .isEqualTo("sent by email: taken; before that by webhook: they don't use it any more");
    }

    @Test
    void aChannelThatItsRecipientGaveUpMeanwhileIsNotUsed() throws Exception {
        Person person = person(ChannelName.TEAMS);
        NewNotice notice = raised(1, person);
        person.reachBy(List.of(ChannelName.EMAIL), "ashley@example.org");
        people.save(person);

        round.run();

        assertThat(teams.got()).isEmpty();
        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void onlyWhatFailedIsSentAgain() throws Exception {
        NewNotice first = raised(1, person(ChannelName.EMAIL));
        NewNotice second = raised(2, person(ChannelName.TEAMS));
        email.answer(new Outcome.Refused("550 no such mailbox"));
        round.run();

        assertThat(ledger.resend(List.of(now(first).id(), now(second).id()), "again"))
                .isEqualTo(1);
        round.run();

        assertThat(email.got()).hasSize(2);
        assertThat(teams.got()).hasSize(1);
        assertThat(now(first).reason()).isEqualTo("sent by email: taken");
    }

    @Test
    void whatADryRunKeptBackCanBeSentButNothingElseThatWasCancelled() throws Exception {
        NewNotice kept = raised(1, person(ChannelName.EMAIL));
        email.answer(new Outcome.Rehearsed());
        round.run();
        NewNotice stopped = raised(2, person(ChannelName.EMAIL));
        ledger.end(stopped.key().subject(), NoticeState.CANCELLED, "the recommendation was withdrawn");
        assertThat(now(kept).state()).isEqualTo(NoticeState.CANCELLED);

        assertThat(ledger.resend(List.of(now(kept).id(), now(stopped).id()), "again"))
                .isEqualTo(1);
        round.run();

        assertThat(now(kept).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(stopped).state()).isEqualTo(NoticeState.CANCELLED);
    }

    @Test
    void aChannelThatBreaksDownIsTriedAgain() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        email.answer(dispatch -> {
            throw new IllegalStateException("no such thing");
        });

        round.run();

        assertThat(now(notice).reason()).contains("will be tried again: by email: the channel broke down");
        assertThat(now(notice).sendAfter()).isAfter(Instant.parse("2026-06-15T11:00:20Z"));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
