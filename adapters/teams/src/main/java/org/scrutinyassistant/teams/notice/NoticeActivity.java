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

/** A notice as Teams takes it: a card, and its title alone as the text, which stands above the card and in the toast. */
public final class NoticeActivity {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final int LONGEST_TITLE = 300;

    private NoticeActivity() {}

    /** Returns {@code empty} filled with the words. */
    public static Activity of(Activity empty, Worded words) {
        String title = shortened(words.title());
        empty.setSummary(title);
        empty.setText(title);
        empty.setTextFormat(TextFormatTypes.PLAIN);
        Attachment attachment = new Attachment();
        attachment.setContentType(AdaptiveCard.CONTENT_TYPE);
        attachment.setContent(JSON.valueToTree(card(words)));
        empty.setAttachments(List.of(attachment));
        return empty;
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    /** Returns the words as a card under their title. */
    public static Map<String, Object> card(Worded words) {
        return AdaptiveCard.of(words.title(), words.message());
    }
}
