package org.scrutinyassistant.bot.answer.paper;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.vocabulary.NameSource;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.scrutinyassistant.register.paper.Passage;
import org.scrutinyassistant.register.paper.Passages;
import org.springframework.stereotype.Component;

/** The paragraphs of the papers and the sentences of definitions, to be found by what they say. */
@Component
class PassageNames implements NameSource {

    private static final int FEWEST_WORDS = 8;

    private final Passages passages;
    private final Terms terms;

    PassageNames(Passages passages, Terms terms) {
        this.passages = passages;
        this.terms = terms;
    }

    @Override
    public Stream<Name> names() {
        List<Term> defined = Standing.of(terms.findAll());
        Set<String> headings = defined.stream().map(Term::name).collect(toSet());
        return Stream.concat(
                defined.stream().flatMap(PassageNames::sentences),
                Standing.of(passages.findAll()).stream()
                        .filter(PassageNames::tells)
                        .filter(passage -> !headings.contains(String.valueOf(passage.heading())))
                        .map(PassageNames::paragraph));
    }

    private static boolean tells(Passage passage) {
        return passage.text().split("\\s+").length >= FEWEST_WORDS;
    }

    private static Name paragraph(Passage passage) {
        String heading = Objects.requireNonNullElse(passage.heading(), "");
        return new Name(
                EntityKind.PASSAGE,
                Keys.of("passage", passage),
                heading.isEmpty() ? "the papers" : heading,
                List.of(heading.isEmpty() ? passage.text() : heading + ": " + passage.text()));
    }

    private static Stream<Name> sentences(Term term) {
        return Stream.of(term.definition().split("(?<=[.;])\\s+(?=[A-Z])"))
                .map(sentence -> new Name(
                        EntityKind.PASSAGE,
                        Keys.of("term", term),
                        term.name(),
                        List.of(term.name() + ": " + sentence)));
    }
}
