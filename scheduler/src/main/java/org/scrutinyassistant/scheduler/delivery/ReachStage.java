package org.scrutinyassistant.scheduler.delivery;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.ledger.Mark;

/** Turns to another channel where its recipient has given the first one up, or has no address for it. */
final class ReachStage implements Stage {

    private final Map<ChannelName, Channel> channels;
    private final OtherChannel others;

    ReachStage(Map<ChannelName, Channel> channels, OtherChannel others) {
        this.channels = channels;
        this.others = others;
    }

    @Override
    public Passage pass(Passage so) {
        return so.stopping(this::turn);
    }

    private @Nullable Mark turn(Passage.Bound bound) {
        if (!bound.to().channels().contains(bound.claimed().channel())) {
            return others.insteadOf(bound, "they don't use it any more");
        }
        Channel channel = channels.get(bound.claimed().channel());
        if (channel == null) {
            return others.insteadOf(bound, "this channel is not set up");
        }
        return channel.reaches(bound.to()) ? null : others.insteadOf(bound, "there is no address for them");
    }
}
