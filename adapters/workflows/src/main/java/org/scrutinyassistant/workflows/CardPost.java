package org.scrutinyassistant.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.message.card.AdaptiveCard;
import org.scrutinyassistant.scheduler.delivery.Worded;
import tools.jackson.databind.json.JsonMapper;

/** Makes what a Workflows webhook takes, a message with one card; once for all who are told the same. */
final class CardPost {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private volatile @Nullable Made latest;

    private record Made(Message message, RequestBody body) {}

    RequestBody of(Worded words) {
        Message message = withoutAnswers(words);
        Made made = latest;
        if (made == null || !made.message().equals(message)) {
            made = new Made(message, body(message));
            latest = made;
        }
        return made.body();
    }

    private static RequestBody body(Message message) {
        Map<String, Object> card =
                Map.of("contentType", AdaptiveCard.CONTENT_TYPE, "content", AdaptiveCard.of(message));
        return RequestBody.create(
                MAPPER.writeValueAsBytes(Map.of("type", "message", "attachments", List.of(card))), JSON);
    }

    /** Leaves out the buttons, which nobody hears there. */
    private static Message withoutAnswers(Worded words) {
        Message message = words.message().unanswerable();
        List<Part> parts = new ArrayList<>();
        parts.add(new Text(words.title()));
        parts.addAll(message.parts());
        return new Message(parts, List.of(), message.sources());
    }
}
