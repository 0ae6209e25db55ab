package org.scrutinyassistant.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationAccount;

/** Who speaks and in which conversation; in a group or channel each person has a conversation of their own. */
record Speaker(String person, String conversation) {

    private static final String PERSONAL = "personal";

    static Speaker of(Activity activity) {
        String account = activity.getFrom().getId();
        String directory = activity.getFrom().getAadObjectId();
        ConversationAccount place = activity.getConversation();
        return new Speaker(
                directory == null || directory.isBlank() ? account : directory,
                alone(place) ? place.getId() : place.getId() + "|" + account);
    }

    private static boolean alone(ConversationAccount place) {
        return place.getConversationType() == null
                ? !place.isGroup()
                : PERSONAL.equalsIgnoreCase(place.getConversationType());
    }
}
