package org.scrutinyassistant.bot.answer;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.springframework.stereotype.Component;

/** The names of committees, whole and without the word for what they are. */
@Component
class CommitteeNames implements NameSource {

    private final Committees committees;

    CommitteeNames(Committees committees) {
        this.committees = committees;
    }

    @Override
    public Stream<Name> names() {
        return committees.findAll().stream().map(CommitteeNames::name);
    }

    private static Name name(Committee committee) {
        String whole = committee.name();
        return new Name(
                EntityKind.COMMITTEE,
                Keys.of("committee", committee.id()),
                whole,
                List.of(whole, whole.replaceFirst("(?i)\\s+scrutiny(?=\\s)", "")));
    }
}
