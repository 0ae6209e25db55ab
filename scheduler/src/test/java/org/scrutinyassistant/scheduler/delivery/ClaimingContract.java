package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.ledger.Request;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Two nodes at one database. */
abstract class ClaimingContract extends DeliveryScene {

    @Autowired
    Claims claims;

    @Test
    void twoNodesNeverClaimTheSame() throws Exception {
        Person person = person(ChannelName.EMAIL);
        ledger.raise(LongStream.range(0, 1000).mapToObj(i -> about(i, person)).toList());

        List<Long> both = new ArrayList<>();
        atOnce(this::claimAll).forEach(both::addAll);

        assertThat(both).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void whatTwoNodesRaiseAtOnceIsEnteredOnce() throws Exception {
        Person person = person(ChannelName.EMAIL);
        List<NewNotice> notices =
                LongStream.range(0, 500).mapToObj(i -> about(i, person)).toList();

        List<Integer> added = atOnce(() -> ledger.raise(notices));

        assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
        assertThat(jdbc.queryForObject("select count(*) from notice", Long.class))
                .isEqualTo(500);
    }

    @Test
    void whatCannotBeEnteredIsNotDroppedInSilence() {
        Person person = person(ChannelName.EMAIL);
        NewNotice known = raised(1, person);
        NoticeKey key = known.key();
        NewNotice broken = new NewNotice(
                new NoticeKey(key.kind(), Subject.recommendation(3), key.event(), "s".repeat(61), key.recipient()),
                known.recipient(),
                known.title(),
                known.due(),
                known.sendAfter(),
                known.weight(),
                known.why(),
                known.working(),
                known.said());

        assertThatThrownBy(() -> ledger.raise(List.of(known, about(2, person), broken)))
                .isInstanceOf(DataAccessException.class);

        assertThat(jdbc.queryForObject("select count(*) from raised", Long.class))
                .isEqualTo(1);
        assertThat(ledger.raise(List.of(known, about(2, person)))).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from ledger", Long.class))
                .isEqualTo(2);
    }

    @Test
    void whatIsClaimedBelongsToOneNodeUntilTheLeaseIsOver() {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));

        assertThat(claims.take(request(Duration.ofMinutes(1)))).hasSize(1);
        assertThat(claims.take(request(Duration.ofMinutes(1)))).isEmpty();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENDING);
        forgetThatItWasSent(notice);
        assertThat(claims.take(request(Duration.ofMinutes(1)))).hasSize(1);
    }

    @Test
    void aNodeThatWasTooSlowCannotTakeDownWhatItDid() {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        Claimed slow = claims.take(request(Duration.ofMinutes(1))).get(0);
        forgetThatItWasSent(notice);
        Claimed quick = claims.take(request(Duration.ofMinutes(1))).get(0);

        assertThat(claims.record(List.of(Mark.ended(slow, NoticeState.CANCELLED, "slow"))))
                .isZero();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENDING);
        assertThat(claims.record(List.of(Mark.ended(quick, NoticeState.CANCELLED, "quick"))))
                .isEqualTo(1);
        assertThat(now(notice).reason()).isEqualTo("quick");
    }

    private List<Long> claimAll() {
        List<Long> all = new ArrayList<>();
        for (int empty = 0; empty < 20; ) {
            List<Claimed> some = claims.take(request(Duration.ofMinutes(1)));
            some.forEach(claimed -> all.add(claimed.id()));
            empty += some.isEmpty() ? 1 : 0;
        }
        return all;
    }

    private Request request(Duration lease) {
        return new Request(ChannelName.EMAIL, clock.instant(), 50, lease);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : nodes.invokeAll(Collections.nCopies(2, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            nodes.shutdownNow();
        }
    }
}
