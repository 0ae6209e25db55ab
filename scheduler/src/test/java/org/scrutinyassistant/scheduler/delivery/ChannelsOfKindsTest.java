package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.register.person.ChannelName.EMAIL;
import static org.scrutinyassistant.register.person.ChannelName.TEAMS;
import static org.scrutinyassistant.register.person.ChannelName.WEBHOOK;
import static org.scrutinyassistant.scheduler.notice.NoticeKind.MEETING_NOTICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** By which channels a kind of notice goes. */
class ChannelsOfKindsTest {

    @Test
    void aKindGoesByItsChannelsInTheOrderOfThePerson() {
        assertThat(channels(Map.of(MEETING_NOTICE, List.of(EMAIL, TEAMS)))).containsExactly(TEAMS, EMAIL);
    }

    @Test
    void aKindThatIsNotNamedGoesByAllOfThem() {
        assertThat(channels(Map.of())).containsExactly(TEAMS, WEBHOOK, EMAIL);
    }

    @Test
    void nobodyIsLostBecauseTheyHaveNoneOfAKindsChannels() {
        Recipient poster = recipient(List.of(WEBHOOK));

        assertThat(settings(Map.of(MEETING_NOTICE, List.of(EMAIL)))
                        .byChannelsOfItsKind(notice(poster))
                        .recipient())
                .isEqualTo(poster);
    }

    private static List<ChannelName> channels(Map<NoticeKind, List<ChannelName>> named) {
        return settings(named)
                .byChannelsOfItsKind(notice(recipient(List.of(TEAMS, WEBHOOK, EMAIL))))
                .recipient()
                .channels();
    }

    private static NoticesSettings settings(Map<NoticeKind, List<ChannelName>> named) {
        return new NoticesSettings(false, named);
    }

    private static Recipient recipient(List<ChannelName> channels) {
        return new Recipient(1, "Member", Role.COUNCILLOR, channels);
    }

    private static NewNotice notice(Recipient recipient) {
        LocalDate day = LocalDate.of(2026, 12, 3);
        return new NewNotice(
                new NoticeKey(MEETING_NOTICE, Subject.meeting(1, day), day.toString(), "day-before", 1),
                recipient,
                "The panel meets tomorrow",
                day,
                Instant.parse("2026-12-02T08:00:00Z"),
                Weight.CRITICAL,
                "You are a member.",
                "",
                Said.of(Map.of()));
    }
}
