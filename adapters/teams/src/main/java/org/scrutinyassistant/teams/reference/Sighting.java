package org.scrutinyassistant.teams.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an activity tells about the place it comes from. */
final class Sighting {

    private static final String THREAD = ";messageid=";

    private Sighting() {}

    /** Returns the place, or nothing if it is neither somebody's chat nor a channel of Teams, or names no bot. */
    static Optional<Reference> in(Activity activity) {
        ChannelAccount bot = activity.getRecipient();
        return bot == null || blank(bot.getId()) || !VouchedChannel.brought(activity)
                ? Optional.empty()
                : kind(activity.getConversation()).flatMap(kind -> reference(kind, activity, bot));
    }

    private static Optional<PlaceKind> kind(ConversationAccount place) {
        String type = Objects.requireNonNullElse(place.getConversationType(), place.isGroup() ? "" : "personal");
        return switch (type) {
            case "personal" -> Optional.of(PlaceKind.PERSONAL);
            case "channel" -> Optional.of(PlaceKind.CHANNEL);
            default -> Optional.empty();
        };
    }

    private static Optional<Reference> reference(PlaceKind kind, Activity activity, ChannelAccount bot) {
        Optional<ChannelAccount> user =
                kind == PlaceKind.CHANNEL ? Optional.of(new ChannelAccount()) : user(activity, bot.getId());
        return user.map(account -> new Reference(
                withoutThread(activity.getConversation().getId()),
                kind,
                activity.getServiceUrl(),
                tenant(activity),
                bot.getId(),
                bot.getName(),
                account.getId(),
                account.getAadObjectId()));
    }

    private static Optional<ChannelAccount> user(Activity activity, String bot) {
        List<ChannelAccount> added = Objects.requireNonNullElse(activity.getMembersAdded(), List.of());
        return Stream.concat(Stream.of(activity.getFrom()), added.stream())
                .filter(account -> account != null && !blank(account.getId()) && !bot.equals(account.getId()))
                .findFirst();
    }

    private static @Nullable String tenant(Activity activity) {
        String tenant = activity.getConversation().getTenantId();
        return blank(tenant) ? tenantOf(activity.getChannelData()) : tenant;
    }

    private static @Nullable String tenantOf(@Nullable Object channelData) {
        if (channelData instanceof JsonNode data) {
            return data.path("tenant").path("id").asText(null);
        }
        return channelData instanceof Map<?, ?> data
                        && data.get("tenant") instanceof Map<?, ?> tenant
                        && tenant.get("id") instanceof String id
                ? id
                : null;
    }

    private static String withoutThread(String conversation) {
        int thread = conversation.indexOf(THREAD);
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
