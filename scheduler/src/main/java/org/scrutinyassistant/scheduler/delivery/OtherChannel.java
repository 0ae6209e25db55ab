package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Finds the next of a person's channels when one is of no use; after the last the notice has failed. */
final class OtherChannel {

    private final Map<ChannelName, Channel> channels;
    private final List<NamedChannels> named;

    OtherChannel(Map<ChannelName, Channel> channels, List<NamedChannels> named) {
        this.channels = channels;
        this.named = named;
    }

    /** Returns whether there is a further channel that reaches the person. */
    boolean has(Passage.Bound bound) {
        List<ChannelName> all = all(bound);
        return all.stream()
                .skip(all.indexOf(bound.claimed().channel()) + 1L)
                .map(channels::get)
                .anyMatch(channel -> channel != null && reaches(channel, bound.to()));
    }

    /** Returns true as well while that can't be read. */
    private static boolean reaches(Channel channel, Addressee person) {
        try {
            return channel.reaches(person);
        } catch (RuntimeException fault) {
            if (Away.is(fault)) {
                return true;
            }
            throw fault;
        }
    }

    Mark insteadOf(Passage.Bound bound, String reason) {
        Notice notice = bound.claimed().notice();
        ChannelName useless = bound.claimed().channel();
        String error = Complaint.added(notice.error(), useless, reason);
        List<ChannelName> all = all(bound);
        int next = all.indexOf(useless) + 1;
        return next < all.size()
                ? Mark.byOtherChannel(bound.claimed(), all.get(next), error)
                : Mark.failed(bound.claimed(), error);
    }

    private List<ChannelName> all(Passage.Bound bound) {
        List<ChannelName> only = named.stream()
                .flatMap(each -> each.of(bound.claimed().notice()).stream())
                .toList();
        List<ChannelName> theirs = bound.to().channels();
        return Stream.concat(
                        bound.claimed().notice().raised().recipient().channels().stream()
                                .filter(theirs::contains),
                        theirs.stream())
                .distinct()
                .filter(channel -> only.isEmpty() || only.contains(channel))
                .toList();
    }
}
