package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.ledger.Request;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that stands still for longer than its lease, such as in a long collection of garbage, while another takes over. */
abstract class FencingContract extends DeliveryScene {

    private static final Duration LEASE = Duration.ofSeconds(60);

    @Autowired
    Claims claims;

    @Autowired
    TransactionTemplate transaction;

    static Stream<Outcome> late() {
        return Stream.of(
                new Outcome.Sent("late"), new Outcome.Later("late", null), new Outcome.Refused("late"), thrown());
    }

    @Test
    void whatAnotherHasSentMeanwhileIsNotSent() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        judge.meanwhile = () -> {
            await().until(this::leaseIsOver);
            anotherSends();
        };

        round.run();

        assertThat(email.got()).isEmpty();
        isAsTheOtherLeftIt(notice);
    }

    @Test
    void whatNobodyElseTookIsTakenUpAgain() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        judge.meanwhile = () -> await().until(this::leaseIsOver);

        await().until(() -> round.run() > 0 && !email.got().isEmpty());

        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
        assertThat(now(notice).attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("late")
    void whatComesOfASendingThatTookTooLongUndoesNothing(Outcome late) throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL, ChannelName.TEAMS));
        email.answer(dispatch -> {
            anotherSends();
            if (late.equals(thrown())) {
                throw new IllegalStateException("late");
            }
            return late;
        });

        round.run();
        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(teams.got()).isEmpty();
        isAsTheOtherLeftIt(notice);
    }

    @Test
    void whatHadGoneAfterAllIsNotSentAgainThoughAnotherCouldNotSendIt() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        email.answer(dispatch -> {
            another(claimed -> Mark.later(claimed, clock.instant().plusSeconds(30), clock.instant(), "421"));
            return new Outcome.Sent("late");
        });

        round.run();
        clock.set("2026-06-15T12:00:00Z");
        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    private static Outcome thrown() {
        return new Outcome.Later("thrown", null);
    }

    /** Lets another node find the lease over and be done before this one looks again. */
    private void anotherSends() {
        another(claimed -> Mark.sent(claimed, clock.instant(), "words", "sent by the other node"));
    }

    private void another(Function<Claimed, Mark> mark) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("update notice set lease_until = current_timestamp - interval '1' second");
            Claimed claimed = claims.take(new Request(ChannelName.EMAIL, clock.instant(), 50, LEASE))
                    .get(0);
            assertThat(claims.record(List.of(mark.apply(claimed)))).isEqualTo(1);
        });
    }

    private boolean leaseIsOver() {
        return jdbc.queryForObject(
                        "select count(*) from notice where state = 'SENDING' and lease_until < current_timestamp",
                        Long.class)
                > 0;
    }

    private void isAsTheOtherLeftIt(NewNotice notice) {
        Notice left = now(notice);
        assertThat(left.state()).isEqualTo(NoticeState.SENT);
        assertThat(left.reason()).isEqualTo("sent by the other node");
        assertThat(left.attempts()).isEqualTo(1);
        assertThat(left.error()).isNull();
    }
}
