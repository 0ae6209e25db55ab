package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** What is sent, what isn't, and what the ledger says of it. */
abstract class SendingContract extends DeliveryScene {

    @Test
    void aNoticeIsSentOnceAndTheLedgerSaysSo() throws Exception {
        NewNotice notice = about(1, person(ChannelName.EMAIL));

        assertThat(ledger.raise(List.of(notice))).isEqualTo(1);
        assertThat(ledger.raise(List.of(notice, notice))).isZero();
        round.run();
        round.run();

        assertThat(email.got()).hasSize(1);
        Notice sent = now(notice);
        assertThat(sent.raised()).isEqualTo(notice);
        assertThat(sent.state()).isEqualTo(NoticeState.SENT);
        assertThat(sent.reason()).isEqualTo("sent by email: taken");
        assertThat(sent.told()).isEqualTo("A reply is due.");
        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(sent.sentAt()).isEqualTo("2026-06-15T11:00:00Z");
    }

    @Test
    void manyAreAllSentOnce() throws Exception {
        Person person = person(ChannelName.EMAIL);
        ledger.raise(LongStream.range(0, 3000).mapToObj(i -> about(i, person)).toList());

        assertThat(round.run()).isEqualTo(3000);

        assertThat(email.got()).extracting(Dispatch::id).doesNotHaveDuplicates().hasSize(3000);
    }

    @Test
    void whatIsNotDueYetWaits() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        clock.set("2026-06-15T10:59:59Z");

        assertThat(round.run()).isZero();
        assertThat(now(notice).state()).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void whatEventsHaveOvertakenIsNotSent() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        judge.overtaken.put("recommendation:1", "It was answered.");

        round.run();

        assertThat(email.got()).isEmpty();
        assertThat(now(notice).state()).isEqualTo(NoticeState.OVERTAKEN);
        assertThat(now(notice).reason()).isEqualTo("It was answered.");
    }

    @Test
    void whatANodeLeftBehindIsSentAgainUnderTheSameName() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        round.run();
        forgetThatItWasSent(notice);

        round.run();

        assertThat(email.got())
                .extracting(Dispatch::id)
                .hasSize(2)
                .containsOnly(email.got().get(0).id());
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatIsAnsweredOnItsWayStaysAnswered() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        email.answer(dispatch -> {
            ledger.acknowledge(dispatch.notices().get(0).id(), "on it");
            return new Outcome.Sent("");
        });

        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(now(notice).reason()).isEqualTo("on it");
        assertThat(now(notice).sentAt()).isNotNull();
    }

    @Test
    void whatIsSnoozedComesAgainUnderAnotherName() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        round.run();

        assertThat(ledger.snooze(now(notice).id(), Instant.parse("2026-06-15T20:00:00Z"), "snoozed"))
                .isTrue();
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.HELD);
        clock.set("2026-06-15T20:00:01Z");
        round.run();

        assertThat(email.got()).extracting(Dispatch::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatIsEndedIsNotSent() throws Exception {
        NewNotice notice = raised(1, person(ChannelName.EMAIL));

        assertThat(ledger.end(Subject.recommendation(1), NoticeState.CANCELLED, "withdrawn"))
                .isEqualTo(1);
        round.run();

        assertThat(email.got()).isEmpty();
        assertThat(now(notice).reason()).isEqualTo("withdrawn");
    }
}
