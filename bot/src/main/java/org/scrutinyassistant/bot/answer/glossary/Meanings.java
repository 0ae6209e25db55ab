package org.scrutinyassistant.bot.answer.glossary;

import java.util.Optional;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Acronyms;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.springframework.stereotype.Component;

/** Looks up what a mention means; a term comes with the acronym that stands for it. */
@Component
class Meanings {

    private final Terms terms;
    private final Acronyms acronyms;

    Meanings(Terms terms, Acronyms acronyms) {
        this.terms = terms;
        this.acronyms = acronyms;
    }

    Optional<Meaning> of(Mention mention) {
        return Keys.id("term", mention.key())
                .flatMap(terms::findById)
                .map(this::of)
                .or(() -> Keys.id("acronym", mention.key())
                        .flatMap(acronyms::findById)
                        .map(Meaning::of));
    }

    private Meaning of(Term term) {
        return TermNames.of(term).stream()
                .flatMap(name -> Standing.of(acronyms.findByExpansionIgnoreCase(name)).stream())
                .map(Acronym::letters)
                .filter(letters -> !term.name().contains(letters))
                .findFirst()
                .map(letters -> Meaning.of(term, letters))
                .orElseGet(() -> Meaning.of(term));
    }
}
