package org.scrutinyassistant.scheduler.broadcast;

import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;

/** A channel that reaches everybody. */
record OpenChannel(ChannelName name) implements Channel {

    @Override
    public boolean reaches(Addressee person) {
        return true;
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        return new Outcome.Sent("taken");
    }
}
