package org.scrutinyassistant.scheduler.delivery;

import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;

/** Stands in for a channel where nothing may leave. */
record DryRun(Channel channel) implements Channel {

    @Override
    public ChannelName name() {
        return channel.name();
    }

    @Override
    public boolean reaches(Addressee person) {
        return channel.reaches(person);
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        return new Outcome.Rehearsed();
    }
}
