package org.scrutinyassistant.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.DeliveryModes;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;

/** An activity with everything that the SDK takes for granted, and without what leads it astray. */
final class Complete {

    private Complete() {}

    static Activity check(@Nullable Activity activity) {
        if (activity == null) {
            throw new Refused(Refusal.NOT_AN_ACTIVITY);
        }
        ConversationAccount conversation = activity.getConversation();
        ChannelAccount from = activity.getFrom();
        require(activity.getType(), "type");
        require(activity.getServiceUrl(), "serviceUrl");
        require(conversation == null ? null : conversation.getId(), "conversation.id");
        require(from == null ? null : from.getId(), "from.id");
        activity.setLocale(null);
        if (DeliveryModes.fromString(activity.getDeliveryMode()) == null) {
            activity.setDeliveryMode(DeliveryModes.NORMAL.toString());
        }
        return activity;
    }

    private static void require(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new Refused(Refusal.NOT_AN_ACTIVITY, "The activity's %s is missing".formatted(name));
        }
    }
}
