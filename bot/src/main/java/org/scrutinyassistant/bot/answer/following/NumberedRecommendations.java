package org.scrutinyassistant.bot.answer.following;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.recommendation.TrackedRecommendations;
import org.scrutinyassistant.bot.understanding.Mention;
import org.springframework.stereotype.Component;

/** Finds recommendations by how papers refer to them, or by number and meeting. */
@Component
class NumberedRecommendations {

    private static final Pattern ANY = Pattern.compile("(?i)\\brec(?:ommendation|s)?s?\\b");

    private final TrackedRecommendations recommendations;

    NumberedRecommendations(TrackedRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    List<Mention> in(Ask ask) {
        List<Mention> picked = recommendations.fitting(ask, reference -> true).stream()
                .filter(mention -> mention.label().equalsIgnoreCase(ask.text().strip()))
                .toList();
        return picked.isEmpty() ? numbered(ask) : picked;
    }

    private List<Mention> numbered(Ask ask) {
        AskedReference asked = AskedReference.in(ask.text(), ask.today());
        return ANY.matcher(ask.text()).find() && asked.saysAnything()
                ? recommendations.fitting(ask, asked::fits)
                : List.of();
    }
}
