package org.scrutinyassistant.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationAccount;
import org.scrutinyassistant.teams.reference.VouchedChannel;

/**
 * Who speaks and in which conversation; in a group or channel each person has a conversation of their own.
 *
 * @param person their account in Teams, or a name that is nobody's where the channel does not vouch for them
 */
record Speaker(String person, String conversation) {

    private static final String PERSONAL = "personal";

    static Speaker of(Activity activity) {
        String account = activity.getFrom().getId();
        ConversationAccount place = activity.getConversation();
        return new Speaker(person(activity), alone(place) ? place.getId() : place.getId() + "|" + account);
    }

    private static String person(Activity activity) {
        String account = activity.getFrom().getId();
        String directory = activity.getFrom().getAadObjectId();
        if (!VouchedChannel.brought(activity)) {
            return activity.getChannelId() + ":" + account;
        }
        return directory == null || directory.isBlank() ? account : directory;
    }

    private static boolean alone(ConversationAccount place) {
        return place.getConversationType() == null
                ? !place.isGroup()
                : PERSONAL.equalsIgnoreCase(place.getConversationType());
    }
}
