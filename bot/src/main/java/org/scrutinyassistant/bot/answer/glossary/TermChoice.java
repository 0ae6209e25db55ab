package org.scrutinyassistant.bot.answer.glossary;

import static org.scrutinyassistant.bot.understanding.EntityKind.TERM;

import java.util.List;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.springframework.stereotype.Component;

/** Decides which terms a question means: those it names, else those it describes. */
@Component
class TermChoice {

    private static final int MOST_OFFERED = 5;

    private final Understanding understanding;
    private final AnswerSettings settings;

    TermChoice(Understanding understanding, AnswerSettings settings) {
        this.understanding = understanding;
        this.settings = settings;
    }

    List<Mention> named(Ask ask) {
        return ask.slot("term")
                .map(List::of)
                .filter(slot -> ask.understood().first(TERM).isEmpty())
                .orElseGet(() -> ask.understood().mentions(TERM).toList());
    }

    /** Returns one term if it stands out, several if they are as likely, none if none is likely. */
    List<Mention> likely(Ask ask) {
        return settings.standOut(understanding.closest(TERM, ask.text(), MOST_OFFERED));
    }
}
