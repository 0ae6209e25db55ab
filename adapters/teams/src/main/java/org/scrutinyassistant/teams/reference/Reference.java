package org.scrutinyassistant.teams.reference;

import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import org.jspecify.annotations.Nullable;

/**
 * A place in Teams to write to; it carries no locale and no words.
 *
 * @param conversation the chat, or the channel without any of its threads
 * @param serviceUrl the Bot Connector that serves it, as last seen
 * @param userId whose chat it is; null for a channel
 * @param aadObjectId the same person in the directory, where known
 */
public record Reference(
        String conversation,
        PlaceKind kind,
        String serviceUrl,
        @Nullable String tenant,
        String botId,
        @Nullable String botName,
        @Nullable String userId,
        @Nullable String aadObjectId) {

    /** Returns an empty message from the bot to this place. */
    public Activity message() {
        Activity message = new Activity(ActivityTypes.MESSAGE);
        message.setChannelId(Channels.MSTEAMS);
        message.setServiceUrl(serviceUrl);
        message.setFrom(new ChannelAccount(botId, botName));
        message.setConversation(place());
        if (userId != null) {
            message.setRecipient(new ChannelAccount(userId));
        }
        return message;
    }

    private ConversationAccount place() {
        ConversationAccount place = new ConversationAccount(conversation);
        place.setIsGroup(kind != PlaceKind.PERSONAL);
        place.setConversationType(kind == PlaceKind.PERSONAL ? "personal" : "channel");
        place.setTenantId(tenant);
        return place;
    }
}
