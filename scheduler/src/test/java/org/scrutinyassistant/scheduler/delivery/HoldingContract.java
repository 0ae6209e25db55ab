package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
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
        clock.set("2026-06-15T07:05:00Z");
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
}
