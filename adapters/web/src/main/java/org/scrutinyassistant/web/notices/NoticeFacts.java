package org.scrutinyassistant.web.notices;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.scrutinyassistant.web.console.Names;
import org.scrutinyassistant.web.console.NoticeWords;

/** Why a notice was raised, for whom, and when it was to go. */
final class NoticeFacts {

    private final List<Fact> facts = new ArrayList<>();

    private NoticeFacts() {}

    static List<Fact> of(Notice notice, Names names) {
        NoticeFacts all = new NoticeFacts();
        NewNotice raised = notice.raised();
        all.add("Why", raised.why());
        all.add("How it was worked out", raised.working());
        all.add("Day it is about", UkTime.day(raised.due()));
        all.recipient(raised, names);
        all.add("Channel", channels(notice));
        all.add("Not before", UkMoment.plain(raised.sendAfter()));
        all.add("Tried", notice.attempts() == 1 ? "Once" : notice.attempts() + " times");
        all.add("Last fault", notice.error());
        return List.copyOf(all.facts);
    }

    private void recipient(NewNotice raised, Names names) {
        Recipient recipient = raised.recipient();
        add("To", recipient.name() + " (" + NoticeWords.role(recipient.role()) + ")");
        if (raised.key().recipient() != recipient.id()) {
            add("In place of", names.of("person:" + raised.key().recipient()));
        }
    }

    private void add(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private static String channels(Notice notice) {
        if (notice.channel() != null) {
            return NoticeWords.channel(notice.channel());
        }
        String known = notice.raised().recipient().channels().stream()
                .map(NoticeWords::channel)
                .collect(joining(", else by "));
        return known.isEmpty() ? "no channel: nobody has entered how to reach them" : known;
    }
}
