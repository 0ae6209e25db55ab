package org.scrutinyassistant.bot.answer.glossary;

import static org.scrutinyassistant.bot.understanding.EntityKind.TERM;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.Words;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.springframework.stereotype.Component;

/** Decides which terms a question means: those it asks about by name, else those it describes. */
@Component
class TermChoice {

    private static final int MOST_OFFERED = 6;
    private static final double MOST_OF_IT = 0.5;
    private static final Pattern ASKS_FOR_MEANING = Pattern.compile(
            "\\b(what|who)( is|'s|’s|s| are| does| do)\\b|\\bmean(s|ing)?\\b|\\bstands? for\\b|\\bdefin\\w+|\\bexplain|\\bdifferen\\w+|\\btell me about\\b");

    private final Understanding understanding;
    private final AnswerSettings settings;

    TermChoice(Understanding understanding, AnswerSettings settings) {
        this.understanding = understanding;
        this.settings = settings;
    }

    List<Mention> named(Ask ask) {
        List<Mention> mentioned = ask.understood().mentions(TERM).toList();
        if (mentioned.isEmpty()) {
            return ask.slot("term").map(List::of).orElseGet(List::of);
        }
        List<Mention> telling =
                mentioned.stream().filter(mention -> tells(mention, ask)).toList();
        return !telling.isEmpty() && meant(ask, telling) ? telling : List.of();
    }

    /** Returns one term if it stands out, several if they are as likely, none if none is likely. */
    List<Mention> likely(Ask ask) {
        List<Mention> closest = understanding.closest(TERM, ask.text(), MOST_OFFERED).stream()
                .filter(mention -> tells(mention, ask))
                .toList();
        Set<String> asked = Words.of(ask.text());
        List<Mention> alike = closest.stream()
                .filter(mention -> !asked.isEmpty() && Words.of(mention.label()).containsAll(asked))
                .toList();
        return alike.size() > 1 ? alike : settings.standOut(closest);
    }

    /** An acronym that stands for no defined term tells nothing to somebody who spelled it out. */
    private static boolean tells(Mention mention, Ask ask) {
        return Keys.id("acronym", mention.key()).isEmpty()
                || asAWord(mention.label()).matcher(ask.text()).find();
    }

    private static Pattern asAWord(String letters) {
        return Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(letters) + "(?:['’]?s)?(?!\\w)");
    }

    private static boolean meant(Ask ask, List<Mention> mentioned) {
        Set<String> asked = Words.of(ask.text());
        Set<String> heard =
                Words.of(String.join(" ", mentioned.stream().map(Mention::heard).toList()));
        boolean mostOfIt = heard.size() >= MOST_OF_IT * asked.size();
        return mostOfIt
                && (heard.containsAll(asked)
                        || ASKS_FOR_MEANING
                                .matcher(ask.text().toLowerCase(Locale.UK))
                                .find());
    }
}
