package org.scrutinyassistant.bot.answer.following;

import static org.scrutinyassistant.bot.understanding.EntityKind.INDICATOR;
import static org.scrutinyassistant.bot.understanding.EntityKind.RECOMMENDATION;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.ForeignNames;
import org.scrutinyassistant.bot.answer.Vagueness;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.springframework.stereotype.Component;

/** Finds what is described rather than named; only what is likely, since something is done about it. */
@Component
class DescribedThings {

    private static final int CONSIDERED = 4;
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(please|stop|don['’]?t|do not|want|like|tell(ing)?"
                    + "|let me know|keep me (posted|informed|up to date)|notify(ing)?|alert(ing)?|warn(ing)?|inform(ing)?"
                    + "|(un)?follow(ing)?|unsubscribe|subscribe|mute|hear(ing)?|watch(ing)?|notices?|reminders?|any ?more|again"
                    + "|when(ever)?|if|about|goes|go|going|gets?|turns?|red|amber|green|worse|breach(es)?|change[sd]?|to|me|of|from)\\b");

    private final Understanding understanding;
    private final AnswerSettings settings;
    private final ForeignNames foreign;

    DescribedThings(Understanding understanding, AnswerSettings settings, ForeignNames foreign) {
        this.understanding = understanding;
        this.settings = settings;
        this.foreign = foreign;
    }

    List<Mention> in(Ask ask) {
        String thing = TELLING.matcher(ask.text()).replaceAll(" ").strip();
        if (Vagueness.of(thing) || foreign.in(ask.text())) {
            return List.of();
        }
        List<Mention> indicators = likely(INDICATOR, thing);
        List<Mention> recommendations = likely(RECOMMENDATION, thing);
        return best(indicators) >= best(recommendations) ? indicators : recommendations;
    }

    private List<Mention> likely(EntityKind kind, String thing) {
        return settings.standOut(understanding.closest(kind, thing, CONSIDERED));
    }

    private static double best(List<Mention> ranked) {
        return ranked.stream().mapToDouble(Mention::score).max().orElse(0);
    }
}
