package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows what a broadcast would say, to whom and by which channels, without entering anything. */
@Component
public class Previewing {

    private final RosterReading people;
    private final Gathering gathering;
    private final Release release;
    private final Checks checks;
    private final Wording wording;
    private final Clock clock;

    Previewing(
            RosterReading people,
            Gathering gathering,
            Release release,
            Checks checks,
            ObjectProvider<Wording> wording,
            Clock clock) {
        this.people = people;
        this.gathering = gathering;
        this.release = release;
        this.checks = checks;
        this.wording = wording.getIfAvailable(Previewing::asWritten);
        this.clock = clock;
    }

    public Preview of(Broadcast broadcast) {
        Draft draft = broadcast.draft();
        Instant now = clock.instant();
        Instant moment = draft.ahead(now).orElse(now);
        Roster roster = people.read();
        Recipients recipients = broadcast.state() == BroadcastState.SCHEDULED
                ? release.recipients(broadcast, roster, moment)
                : gathering.of(draft.audience().among(roster), draft.channels(), roster, day(moment));
        BroadcastNotices notices = new BroadcastNotices(broadcast, moment, checks.clearDays(draft, moment));
        return new Preview(recipients, words(recipients, notices), notices.check(), draft.ahead(now));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, UkTime.ZONE);
    }

    private Map<ChannelName, Worded> words(Recipients recipients, BroadcastNotices notices) {
        Map<ChannelName, Worded> words = new EnumMap<>(ChannelName.class);
        for (Told told : recipients.all()) {
            if (told.reached()) {
                words.computeIfAbsent(told.channels().get(0), channel -> words(told, channel, notices));
            }
        }
        return words;
    }

    private Worded words(Told told, ChannelName channel, BroadcastNotices notices) {
        Notice notice = new Notice(
                0, notices.to(told), notices.at(), channel, notices.at(), NoticeState.WAITING, "", 0, null, null, null);
        return wording.of(List.of(notice), told.person());
    }

    private static Wording asWritten() {
        return (notices, to) -> {
            NewNotice notice = notices.get(0).raised();
            return new Worded(
                    notice.title(),
                    Message.of(String.valueOf(notice.said().words().get("text"))));
        };
    }
}
