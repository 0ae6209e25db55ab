package org.scrutinyassistant.scheduler.delivery;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** What is held through quiet hours and until the digest. */
abstract class HoldingContract extends DeliveryScene {

    @Test
    void whatComesInTheEveningIsHeldUntilTheMorning() throws Exception {
        clock.set("2026-06-15T19:00:00Z");
        NewNotice notice = raised(1, person(ChannelName.EMAIL));

        round.run();

        assertThat(email.got()).isEmpty();
        assertThat(now(notice).state()).isEqualTo(NoticeState.HELD);
        assertThat(now(notice).sendAfter()).isEqualTo("2026-06-16T07:00:00Z");
        assertThat(now(notice).reason()).contains("quiet hours");

        clock.set("2026-06-16T07:00:00Z");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void nightsAndWeekendsAreNotTimeInWhichAChannelWasTried() throws Exception {
        clock.set("2026-06-12T16:50:00Z");
        NewNotice notice = raised(1, person(ChannelName.EMAIL));
        email.answer(new Outcome.Later("421", null), new Outcome.Later("421", null));
        round.run();
        clock.set("2026-06-12T17:01:00Z");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.HELD);

        clock.set("2026-06-15T07:00:00Z");
        round.run();
        assertThat(now(notice).state()).isEqualTo(NoticeState.WAITING);
        clock.set("2026-06-15T07:10:00Z");
        round.run();

        assertThat(now(notice).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatItsRecipientHasStoppedMeanwhileIsNotSent() throws Exception {
        clock.set("2026-06-15T19:00:00Z");
        Person person = person(ChannelName.EMAIL);
        NewNotice notice = raised(1, person);
        round.run();
        person.stop(Subject.recommendation(1));
        people.save(person);

        clock.set("2026-06-16T07:00:00Z");
        round.run();

        assertThat(email.got()).isEmpty();
        assertThat(now(notice).state()).isEqualTo(NoticeState.OVERTAKEN);
        assertThat(now(notice).reason()).isEqualTo("Ashley Example has stopped these notices.");
    }

    @Test
    void whatWasMissedWhileTheServiceWasDownForDaysGoesAsOneDigest() throws Exception {
        Person person = person(ChannelName.EMAIL);
        Person other = person(ChannelName.EMAIL);
        clock.set("2026-06-11T08:00:00Z");
        NewNotice first = about(1, person);
        NewNotice second = about(2, person);
        NewNotice single = about(3, other);
        clock.set("2026-06-15T11:00:00Z");
        NewNotice fresh = about(4, person);
        ledger.raise(List.of(first, second, single, fresh));

        round.run();

        assertThat(email.got())
                .extracting(sent -> sent.notices().stream()
                        .map(notice -> notice.raised().key())
                        .collect(toSet()))
                .containsExactlyInAnyOrder(
                        Set.of(first.key(), second.key()), Set.of(single.key()), Set.of(fresh.key()));
        assertThat(now(first).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatChangedOfSeveralIndicatorsAtOnceGoesTogether() throws Exception {
        Person person = person(ChannelName.EMAIL);
        List<NewNotice> breaches = List.of(breach(1, person), breach(2, person), breach(3, person));
        ledger.raise(breaches);
        NewNotice other = raised(7, person);

        round.run();
        breaches.forEach(this::forgetThatItWasSent);
        round.run();

        assertThat(email.got()).extracting(sent -> sent.notices().size()).containsExactlyInAnyOrder(1, 3, 3);
        assertThat(email.got().stream().map(Dispatch::id).distinct()).hasSize(2);
        assertThat(now(other).state()).isEqualTo(NoticeState.SENT);
        assertThat(breaches).allSatisfy(each -> assertThat(now(each).state()).isEqualTo(NoticeState.SENT));
    }

    private NewNotice breach(long indicator, Person person) {
        NewNotice like = about(indicator, person);
        NoticeKey key = new NoticeKey(
                NoticeKind.INDICATOR_BREACH, Subject.indicator(indicator), "2026-05", "started", person.storedId());
        return new NewNotice(
                key,
                like.recipient(),
                "Red",
                like.due(),
                like.sendAfter(),
                like.weight(),
                like.why(),
                like.working(),
                like.said());
    }
}
