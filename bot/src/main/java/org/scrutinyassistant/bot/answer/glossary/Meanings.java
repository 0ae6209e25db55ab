package org.scrutinyassistant.bot.answer.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Acronyms;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.springframework.stereotype.Component;

/** Looks up what a mention means; an acronym brings the definition of the term it stands for. */
@Component
class Meanings {

    private final Terms terms;
    private final Acronyms acronyms;

    Meanings(Terms terms, Acronyms acronyms) {
        this.terms = terms;
        this.acronyms = acronyms;
    }

    List<Meaning> of(Mention mention) {
        Stream<Meaning> term = Keys.id("term", mention.key()).flatMap(terms::findById).map(Meaning::of).stream();
        Stream<Meaning> acronym = Keys.id("acronym", mention.key()).flatMap(acronyms::findById).stream()
                .flatMap(this::spelledOut);
        return Stream.concat(term, acronym).toList();
    }

    private Stream<Meaning> spelledOut(Acronym acronym) {
        return Stream.concat(Stream.of(Meaning.of(acronym)), defined(acronym).map(Meaning::of).stream());
    }

    private Optional<Term> defined(Acronym acronym) {
        return Standing.of(terms.findByNameIgnoreCase(acronym.expansion())).stream()
                .findFirst();
    }
}
