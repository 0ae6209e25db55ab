package org.scrutinyassistant.scheduler.broadcast;

import java.util.List;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.NamedChannels;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** The channels that the writer of a broadcast named for it are the only ones it uses. */
@Component
class BroadcastChannels implements NamedChannels {

    private final BroadcastShelf shelf;

    BroadcastChannels(BroadcastShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<ChannelName> of(Notice notice) {
        if (notice.raised().key().kind() != NoticeKind.BROADCAST) {
            return List.of();
        }
        Subject subject = notice.raised().key().subject();
        return shelf.findById(Long.parseLong(subject.ref()))
                .map(broadcast -> broadcast.draft().channels())
                .orElse(List.of());
    }
}
