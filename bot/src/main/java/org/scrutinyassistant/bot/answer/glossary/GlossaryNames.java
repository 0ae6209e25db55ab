package org.scrutinyassistant.bot.answer.glossary;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Acronyms;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.springframework.stereotype.Component;

/** The names of terms and acronyms. */
@Component
class GlossaryNames implements NameSource {

    private final Terms terms;
    private final Acronyms acronyms;

    GlossaryNames(Terms terms, Acronyms acronyms) {
        this.terms = terms;
        this.acronyms = acronyms;
    }

    @Override
    public Stream<Name> names() {
        return Stream.concat(
                Standing.of(terms.findAll()).stream().map(GlossaryNames::name),
                Standing.of(acronyms.findAll()).stream().map(GlossaryNames::name));
    }

    private static Name name(Term term) {
        List<String> phrases =
                Stream.concat(Stream.of(term.name()), term.aliases().stream()).toList();
        return new Name(EntityKind.TERM, Keys.of("term", term), term.name(), phrases);
    }

    private static Name name(Acronym acronym) {
        return new Name(
                EntityKind.TERM,
                Keys.of("acronym", acronym),
                acronym.letters(),
                List.of(acronym.letters(), acronym.expansion()));
    }
}
