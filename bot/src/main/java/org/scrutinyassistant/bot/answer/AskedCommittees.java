package org.scrutinyassistant.bot.answer;

import static org.scrutinyassistant.bot.understanding.EntityKind.COMMITTEE;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.springframework.stereotype.Component;

/** The committees a question is about: the one it names, else all there are. */
@Component
public class AskedCommittees {

    private final Committees committees;

    AskedCommittees(Committees committees) {
        this.committees = committees;
    }

    public List<Committee> in(Ask ask) {
        Optional<Mention> named = ask.understood().first(COMMITTEE).or(() -> ask.slot("committee"));
        return named.flatMap(mention -> Keys.id("committee", mention.key()))
                .flatMap(committees::findById)
                .map(List::of)
                .orElseGet(committees::findAll);
    }
}
