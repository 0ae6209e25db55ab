package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** What goes out together once a day. */
abstract class DigestContract extends DeliveryScene {

    @Test
    void theDigestGoesOutAsOneAndUnderOneName() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        NewNotice first = raised(1, person);
        round.run();
        NewNotice second = raised(2, person);
        round.run();
        assertThat(email.got()).isEmpty();
        assertThat(now(first).state()).isEqualTo(NoticeState.HELD);

        clock.set("2026-06-15T15:00:00Z");
        round.run();
        forgetThatItWasSent(first);
        forgetThatItWasSent(second);
        round.run();

        assertThat(email.got())
                .hasSize(2)
                .allSatisfy(sent -> assertThat(sent.notices())
                        .extracting(notice -> notice.raised().key())
                        .containsExactlyInAnyOrder(first.key(), second.key()));
        assertThat(email.got())
                .extracting(Dispatch::id)
                .containsOnly(email.got().get(0).id());
    }

    @Test
    void whatIsDueAtTheMomentOfTheDigestGoesWithIt() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        NewNotice held = raised(1, person);
        round.run();
        NewNotice due = about(2, person).notBefore(Instant.parse("2026-06-15T15:00:00Z"));
        ledger.raise(List.of(due));

        clock.set("2026-06-15T15:00:01Z");
        round.run();

        assertThat(email.got())
                .singleElement()
                .satisfies(sent -> assertThat(sent.notices())
                        .extracting(notice -> notice.raised().key())
                        .containsExactlyInAnyOrder(held.key(), due.key()));
    }

    @Test
    void whatIsRaisedAfterTheDigestWaitsForTheNext() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        clock.set("2026-06-15T15:10:00Z");
        ledger.raise(List.of(about(1, person).notBefore(Instant.parse("2026-06-15T15:00:00Z"))));
        round.run();

        assertThat(email.got()).isEmpty();
        assertThat(now(about(1, person)).sendAfter()).isEqualTo("2026-06-16T15:00:00Z");
    }

    @Test
    void whoComesTooLateForADigestHasAnother() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        raised(1, person);
        NewNotice late = raised(2, person);
        round.run();
        jdbc.update(
                "update notice set send_after = send_after + interval '1' second where id in (select id from raised where notice_key = ?)",
                late.key().toString());

        clock.set("2026-06-15T15:00:00Z");
        round.run();
        clock.set("2026-06-15T15:00:01Z");
        round.run();

        assertThat(email.got())
                .hasSize(2)
                .allSatisfy(sent -> assertThat(sent.notices()).hasSize(1));
        assertThat(email.got()).extracting(Dispatch::id).doesNotHaveDuplicates();
    }

    @Test
    void aDigestThatIsPutOffStaysTogether() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.TEAMS, ChannelName.EMAIL);
        ledger.raise(List.of(about(1, person), about(2, person), about(3, person)));
        round.run();
        teams.answer(new Outcome.Later("503", null), new Outcome.Refused("403"));

        clock.set("2026-06-15T15:00:00Z");
        round.run();
        clock.set("2026-06-15T15:01:00Z");
        round.run();

        assertThat(teams.got())
                .extracting(Dispatch::id)
                .hasSize(2)
                .containsOnly(teams.got().get(0).id());
        assertThat(email.got()).hasSize(1);
        assertThat(email.got().get(0).notices()).hasSize(3);
    }

    @Test
    void whatIsAnsweredBeforeTheDigestIsLeftOut() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        NewNotice first = raised(1, person);
        raised(2, person);
        round.run();
        ledger.acknowledge(now(first).id(), "on it");

        clock.set("2026-06-15T15:00:00Z");
        round.run();

        assertThat(email.got()).hasSize(1);
        assertThat(email.got().get(0).notices()).hasSize(1);
    }

    @Test
    void moreThanAReaderCanTakeGoesInSeveralParts() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        ledger.raise(LongStream.range(0, 510).mapToObj(i -> about(i, person)).toList());
        round.run();

        clock.set("2026-06-15T15:00:00Z");
        round.run();

        assertThat(email.got())
                .hasSize(26)
                .allSatisfy(sent -> assertThat(sent.notices()).hasSizeLessThanOrEqualTo(20));
        assertThat(email.got()).extracting(Dispatch::id).doesNotHaveDuplicates();
        assertThat(jdbc.queryForObject("select count(*) from notice where state = 'SENT'", Long.class))
                .isEqualTo(510);
    }

    @Test
    void severalDigestsThatAreMoreThanMayBeUnderWayAllGoOut() throws Exception {
        List<Person> readers = Stream.generate(() -> collecting(LocalTime.of(16, 0), ChannelName.TEAMS))
                .limit(40)
                .toList();
        ledger.raise(LongStream.range(0, 400)
                .mapToObj(i -> about(i, readers.get((int) (i % 40))))
                .toList());
        round.run();

        clock.set("2026-06-15T15:00:00Z");
        round.run();

        assertThat(teams.got())
                .hasSize(40)
                .allSatisfy(sent -> assertThat(sent.notices()).hasSize(10));
    }

    @Test
    void aDigestThatIsPutOffStaysWholeWhateverTheMoment() throws Exception {
        Person person = collecting(LocalTime.of(16, 0), ChannelName.EMAIL);
        ledger.raise(LongStream.range(0, 20).mapToObj(i -> about(i, person)).toList());
        round.run();
        email.answer(new Outcome.Later("421", null));

        clock.set("2026-06-15T15:00:00Z");
        round.run();
        for (int second = 30; second < 40; second++) {
            clock.set("2026-06-15T15:00:" + second + "Z");
            round.run();
        }

        assertThat(email.got())
                .hasSize(2)
                .allSatisfy(sent -> assertThat(sent.notices()).hasSize(20));
    }
}
