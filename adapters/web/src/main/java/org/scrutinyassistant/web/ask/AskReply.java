package org.scrutinyassistant.web.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.dialogue.Reply;
import org.scrutinyassistant.message.card.AdaptiveCard;

/**
 * A reply as it goes out.
 *
 * @param outcome {@code answered}, {@code clarify} or {@code declined}
 * @param text the whole answer in plain words, complete without the card
 * @param flow the flow that spoke, if one did
 * @param confidence from 0 to 1
 * @param choices what was offered when asking back
 * @param card the same as an Adaptive Card
 */
record AskReply(
        String outcome,
        String text,
        @Nullable String flow,
        double confidence,
        List<String> choices,
        List<CitedSource> sources,
        Map<String, Object> card) {

    static AskReply of(Reply reply) {
        return new AskReply(
                reply.outcome().name().toLowerCase(Locale.ROOT),
                reply.message().plain(),
                reply.flow(),
                reply.confidence(),
                reply.choices(),
                reply.message().sources().stream()
                        .distinct()
                        .map(CitedSource::of)
                        .toList(),
                AdaptiveCard.of(reply.message()));
    }
}
