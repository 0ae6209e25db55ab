package org.scrutinyassistant.teams.reference;

import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.schema.Activity;
import java.util.Set;

/** The channels that vouch for who speaks: Teams, and the emulator, which is heard on this machine alone and without an app id. */
public final class VouchedChannel {

    private static final Set<String> VOUCHED = Set.of(Channels.MSTEAMS, Channels.EMULATOR);

    private VouchedChannel() {}

    /** Returns whether one of them brought an activity; by any other, a sender can call themselves what they like. */
    public static boolean brought(Activity activity) {
        String channel = activity.getChannelId();
        return channel != null && VOUCHED.contains(channel);
    }
}
