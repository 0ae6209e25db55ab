package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** A broadcast that was cancelled goes to nobody any more. */
@Component
class BroadcastStillTrue implements StillTrue {

    private static final String CANCELLED = "The scrutiny manager cancelled the broadcast.";

    private final BroadcastShelf shelf;

    BroadcastStillTrue(BroadcastShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public boolean judges(NoticeKind kind) {
        return kind == NoticeKind.BROADCAST;
    }

    @Override
    public Map<NoticeKey, String> overtaken(Collection<NewNotice> notices, Instant moment) {
        Set<Long> ids = notices.stream().map(BroadcastStillTrue::broadcast).collect(toSet());
        Set<Subject> cancelled = shelf.findAllById(ids).stream()
                .filter(broadcast -> broadcast.state() == BroadcastState.CANCELLED)
                .map(Broadcast::subject)
                .collect(toSet());
        return notices.stream()
                .map(NewNotice::key)
                .filter(key -> cancelled.contains(key.subject()))
                .collect(toMap(Function.identity(), key -> CANCELLED));
    }

    private static long broadcast(NewNotice notice) {
        return Long.parseLong(notice.key().subject().ref());
    }
}
