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

/** The names of terms, with the acronyms that stand for them, and of the acronyms that stand for no term. */
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
        List<Term> defined = Standing.of(terms.findAll());
        List<Acronym> known = Standing.of(acronyms.findAll());
        Stream<Acronym> alone = known.stream()
                .filter(acronym -> defined.stream().noneMatch(term -> TermNames.spelledOutBy(term, acronym)));
        return Stream.concat(defined.stream().map(term -> name(term, known)), alone.map(GlossaryNames::name));
    }

    private static Name name(Term term, List<Acronym> known) {
        Stream<String> letters = known.stream()
                .filter(acronym -> TermNames.spelledOutBy(term, acronym))
                .map(Acronym::letters);
        List<String> phrases =
                Stream.concat(TermNames.of(term).stream(), letters).distinct().toList();
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
