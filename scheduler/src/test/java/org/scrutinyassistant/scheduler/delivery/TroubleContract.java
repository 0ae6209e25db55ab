package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.QueryTimeoutException;

/** What goes wrong with one notice, and what that must not do to others. */
abstract class TroubleContract extends DeliveryScene {

    @Test
    void oneThatCannotBeJudgedStopsNeitherItsChannelNorAnother() throws Exception {
        NewNotice poison = raised(1, person(ChannelName.TEAMS));
        NewNotice sameChannel = raised(2, person(ChannelName.TEAMS));
        NewNotice otherChannel = raised(3, person(ChannelName.EMAIL));
        judge.breakDownOver("recommendation:1");

        round.run();

        assertThat(now(sameChannel).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(otherChannel).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(poison).state()).isEqualTo(NoticeState.HELD);
        assertThat(now(poison).reason()).contains("could not be judged");

        judge.overtaken.clear();
        judge.breakDownOver("");
        clock.set("2026-06-15T11:11:00Z");
        round.run();
        assertThat(now(poison).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void aJudgeThatCannotReachTheDatabaseEndsTheRoundAndKeepsNoOtherWaiting() throws Exception {
        NewNotice unjudged = raised(1, person(ChannelName.TEAMS));
        NewNotice other = raised(2, person(ChannelName.EMAIL));
        judge.breakDownOver("recommendation:1", new QueryTimeoutException("the database is slow"));

        assertThatThrownBy(round::run).hasMessageContaining("slow");

        assertThat(now(unjudged).state()).isEqualTo(NoticeState.WAITING);
        assertThat(now(other).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatTheRegisterCannotReadIsPutOffAlone() throws Exception {
        NewNotice unreadable = raised(1, person(ChannelName.EMAIL));
        NewNotice other = raised(2, person(ChannelName.EMAIL));
        judge.breakDownOver("recommendation:1", new InvalidDataAccessApiUsageException("no such role"));

        round.run();

        assertThat(now(unreadable).reason()).contains("could not be judged");
        assertThat(now(other).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatCannotBeReadForItsWordsIsTriedLater() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        speaker.loss = new QueryTimeoutException("the database is slow");

        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.WAITING);
        assertThat(now(notice).error()).contains("could not be read");

        speaker.loss = null;
        clock.set("2026-06-15T11:10:00Z");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatThereAreNoWordsForFailsAndSaysWhy() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        speaker.loss = new IllegalStateException("no words for this stage");

        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.FAILED);
        assertThat(now(notice).reason()).isEqualTo("it could not be put into words: no words for this stage");
    }

    @Test
    void whatDidNotHoldIsSentIfItFallsDueAgain() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        String key = notice.key().toString();
        judge.overtaken.put("recommendation:1", "Somebody else leads on it by now.");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.OVERTAKEN);
        assertThat(ledger.known(List.of(key))).isEmpty();
        String withdrawn = "notice:" + now(notice).id();

        judge.overtaken.clear();
        assertThat(ledger.raise(List.of(notice))).isEqualTo(1);
        assertThat(ledger.known(List.of(key))).containsExactly(key);
        assertThat(deeds(withdrawn)).containsExactly("entered anew what was withdrawn");
        assertThat(ledger.raise(List.of(notice))).isZero();
        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(email.got()).hasSize(1);
    }

    @Test
    void oneOfADigestThatCannotBeJudgedGoesWithTheNext() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        raised(1, person);
        raised(2, person);
        round.run();
        judge.breakDownOver("recommendation:1");
        clock.set("2026-06-15T15:00:00Z");
        round.run();

        judge.breakDownOver("");
        clock.set("2026-06-15T15:11:00Z");
        round.run();
        clock.set("2026-06-16T15:00:00Z");
        round.run();

        assertThat(email.got()).hasSize(2).extracting(Dispatch::id).doesNotHaveDuplicates();
    }

    @Test
    void aRowThatCannotBeReadStopsNoOtherChannel() throws Exception {
        NewNotice unreadable = raised(1, person(ChannelName.TEAMS));
        NewNotice other = raised(2, person(ChannelName.EMAIL));
        jdbc.update(
                "update raised set weight = 'UNHEARD_OF' where notice_key = ?",
                unreadable.key().toString());

        assertThatThrownBy(round::run).hasMessageContaining("UNHEARD_OF");

        assertThat(now(other).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatIsStillBeingSentIsNotSentAgainByTheSameNode() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        CountDownLatch lookedTwice = new CountDownLatch(2);
        teams.answer(other -> {
            lookedTwice.countDown();
            if (lookedTwice.getCount() > 0) {
                raised(3, person(ChannelName.TEAMS));
            }
            return new Outcome.Sent("");
        });
        email.answer(dispatch -> {
            jdbc.update("update notice set lease_until = current_timestamp - interval '1' second");
            raised(2, person(ChannelName.TEAMS));
            await(lookedTwice);
            return new Outcome.Sent("slowly");
        });

        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).attempts()).isEqualTo(1);
    }

    @Test
    void whatWasSentIsTakenDownAsSentAlthoughItWasCancelledOnItsWay() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        email.answer(dispatch -> {
            assertThat(ledger.end(notice.key().subject(), NoticeState.CANCELLED, "cancelled"))
                    .isZero();
            return new Outcome.Sent("");
        });

        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).reason()).startsWith("sent by email");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
