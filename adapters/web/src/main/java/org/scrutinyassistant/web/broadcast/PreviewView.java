package org.scrutinyassistant.web.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.card.AdaptiveCard;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.broadcast.Preview;
import org.scrutinyassistant.scheduler.delivery.Worded;

/** What people would read, for each channel in use: words by email and webhook, a card in Teams. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewView(
        @Nullable String email,
        @Nullable String webhook,
        @Nullable Map<String, Object> teams) {

    static PreviewView of(Preview preview) {
        Worded card = preview.words().get(ChannelName.TEAMS);
        return new PreviewView(
                words(preview.words().get(ChannelName.EMAIL)),
                words(preview.words().get(ChannelName.WEBHOOK)),
                card == null ? null : AdaptiveCard.of(card.message()));
    }

    private static @Nullable String words(@Nullable Worded worded) {
        return worded == null
                ? null
                : worded.title() + "\n\n" + worded.message().plain();
    }
}
