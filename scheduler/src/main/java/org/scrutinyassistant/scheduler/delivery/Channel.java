package org.scrutinyassistant.scheduler.delivery;

import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;

/** One way to reach people; an adapter implements it. */
public interface Channel {

    ChannelName name();

    /** Returns whether there is an address to send to. */
    boolean reaches(Addressee person);

    /** Sends once, within the adapter's own timeouts; whatever goes wrong is an outcome, never an exception. */
    Outcome send(Dispatch dispatch);
}
