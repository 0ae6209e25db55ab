package org.scrutinyassistant.web.broadcast.page;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.scrutinyassistant.web.console.Names;
import org.scrutinyassistant.web.console.NoticeWords;

/** What was written beside the text of a broadcast, and by whom. */
final class BroadcastFacts {

    private final List<Fact> facts = new ArrayList<>();

    private BroadcastFacts() {}

    static List<Fact> of(Broadcast broadcast, Names names) {
        BroadcastFacts all = new BroadcastFacts();
        all.draft(broadcast.draft());
        all.add("Written by", by(names.of(broadcast.author().inTrail()), broadcast.draftedAt()));
        all.approval(broadcast, names);
        all.add("Went out on", moment(broadcast.raisedAt()));
        return List.copyOf(all.facts);
    }

    private void draft(Draft draft) {
        add("For", draft.audience().words());
        add("Channel", channels(draft));
        add("Time to send", draft.sendAt() == null ? "As soon as it is approved" : UkMoment.plain(draft.sendAt()));
        add(
                "In people’s quiet hours",
                draft.urgent()
                        ? "Sent all the same: it is urgent"
                        : "Held for those who set quiet hours of their own; everybody else gets it at once");
        add("About", draft.meeting() == null ? null : draft.meeting().words());
        add("Late because", draft.lateReason());
    }

    private void approval(Broadcast broadcast, Names names) {
        String approver = broadcast.approvedBy();
        if (approver != null) {
            add("Approved by", by(names.of(approver), broadcast.approvedAt()));
        }
    }

    private void add(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private static String channels(Draft draft) {
        return draft.channels().isEmpty()
                ? "The channel that each person prefers"
                : draft.channels().stream().map(NoticeWords::channel).collect(joining(", else by "));
    }

    private static String by(String name, @Nullable Instant at) {
        return at == null ? name : name + ", on " + UkMoment.plain(at);
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : UkMoment.plain(at);
    }
}
