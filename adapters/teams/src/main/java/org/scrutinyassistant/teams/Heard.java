package org.scrutinyassistant.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person said: the words of the button they pressed, or what they typed without the mention of the bot. */
final class Heard {

    private static final String UNBREAKABLE_SPACE = "\u00a0";

    private Heard() {}

    static String in(Activity activity) {
        String pressed = pressed(activity.getValue());
        return pressed == null ? typed(activity) : pressed.strip();
    }

    private static @Nullable String pressed(@Nullable Object value) {
        Object says = at(value, "says");
        Object executed = at(at(at(value, "action"), "data"), "says");
        return says instanceof String words ? words : executed instanceof String words ? words : null;
    }

    private static @Nullable Object at(@Nullable Object value, String key) {
        return value instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static String typed(Activity activity) {
        String text = Objects.requireNonNullElse(activity.getText(), "");
        List<Entity> entities = Objects.requireNonNullElse(activity.getEntities(), List.of());
        for (Entity entity : entities) {
            if (entity != null && "mention".equalsIgnoreCase(entity.getType())) {
                text = withoutMention(text, entity.getProperties(), activity.getRecipient());
            }
        }
        return text.replace(UNBREAKABLE_SPACE, " ").strip();
    }

    private static String withoutMention(String text, Map<String, JsonNode> mention, @Nullable ChannelAccount bot) {
        JsonNode words = mention.get("text");
        JsonNode mentioned = mention.get("mentioned");
        if (words == null || words.asText().isEmpty() || mentioned == null) {
            return text;
        }
        boolean ofBot = bot != null && mentioned.path("id").asText().equals(bot.getId());
        return text.replace(words.asText(), ofBot ? "" : mentioned.path("name").asText());
    }
}
