package org.scrutinyassistant.teams.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.TextFormatTypes;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.message.card.AdaptiveCard;
import org.scrutinyassistant.scheduler.delivery.Worded;

/** A notice as Teams takes it: complete in text, shown literally, and as a card. */
public final class NoticeActivity {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private NoticeActivity() {}

    /** Returns {@code empty} filled with the words. */
    public static Activity of(Activity empty, Worded words) {
        empty.setSummary(words.title());
        empty.setText(words.title() + "\n" + words.message().plain());
        empty.setTextFormat(TextFormatTypes.PLAIN);
        Attachment attachment = new Attachment();
        attachment.setContentType(AdaptiveCard.CONTENT_TYPE);
        attachment.setContent(JSON.valueToTree(card(words)));
        empty.setAttachments(List.of(attachment));
        return empty;
    }

    /** Returns the words as a card under their title. */
    public static Map<String, Object> card(Worded words) {
        return AdaptiveCard.of(words.title(), words.message());
    }
}
