package org.scrutinyassistant.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.message.card.AdaptiveCard;
import org.scrutinyassistant.scheduler.delivery.Worded;
import tools.jackson.databind.json.JsonMapper;

/** What a Workflows webhook takes: a message with one card, without buttons, since nobody hears them there. */
final class CardPost {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CardPost() {}

    static RequestBody of(Worded words) {
        Map<String, Object> card =
                Map.of("contentType", AdaptiveCard.CONTENT_TYPE, "content", AdaptiveCard.of(withoutAnswers(words)));
        return RequestBody.create(
                MAPPER.writeValueAsBytes(Map.of("type", "message", "attachments", List.of(card))), JSON);
    }

    private static Message withoutAnswers(Worded words) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Text(words.title()));
        words.message().parts().stream().filter(part -> !(part instanceof Form)).forEach(parts::add);
        return new Message(parts, List.of(), words.message().sources());
    }
}
