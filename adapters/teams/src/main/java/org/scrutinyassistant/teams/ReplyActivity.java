package org.scrutinyassistant.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.InputHints;
import com.microsoft.bot.schema.TextFormatTypes;
import java.util.List;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.card.AdaptiveCard;

/** A message as Teams takes it: the complete text, shown literally, and the card. */
final class ReplyActivity {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ReplyActivity() {}

    static Activity of(Activity heard, Message message) {
        Activity reply = heard.createReply(message.plain());
        reply.setTextFormat(TextFormatTypes.PLAIN);
        reply.setInputHint(InputHints.ACCEPTING_INPUT);
        reply.setAttachments(List.of(card(message)));
        return reply;
    }

    private static Attachment card(Message message) {
        Attachment card = new Attachment();
        card.setContentType(AdaptiveCard.CONTENT_TYPE);
        card.setContent(JSON.valueToTree(AdaptiveCard.of(message)));
        return card;
    }
}
