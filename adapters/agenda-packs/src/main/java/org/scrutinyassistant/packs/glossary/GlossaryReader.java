package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutinyassistant.packs.pack.Acronym;
import org.scrutinyassistant.packs.pack.Glossary;
import org.scrutinyassistant.packs.pack.Term;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;
import org.scrutinyassistant.packs.reading.Prose;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the terms of a pack's glossaries and its acronyms, listed ones before those spelled out in the text. */
public final class GlossaryReader implements SectionReader<Glossary> {

    @Override
    public Glossary read(PackText pack) {
        List<TermText> terms = GlossarySection.allIn(pack).stream()
                .flatMap(section -> GlossaryTerms.in(section).stream())
                .toList();
        List<Line> lines = PageFurniture.removedFrom(pack.lines());
        Map<String, Acronym> acronyms = new LinkedHashMap<>();
        AcronymList.allIn(lines).forEach(acronym -> add(acronyms, acronym));
        terms.forEach(term -> TermAcronyms.of(term).forEach(acronym -> add(acronyms, acronym)));
        SpelledOut.in(Prose.ofLines(lines), null).forEach(acronym -> add(acronyms, acronym));
        List<Acronym> all = List.copyOf(acronyms.values());
        return new Glossary(all, terms.stream().map(term -> term(term, all)).toList());
    }

    private static void add(Map<String, Acronym> acronyms, Acronym acronym) {
        acronyms.putIfAbsent(acronym.acronym().toLowerCase(Locale.UK), acronym);
    }

    private static Term term(TermText text, List<Acronym> acronyms) {
        List<String> aliases = new ArrayList<>(text.slashed());
        acronyms.stream()
                .filter(acronym -> Likeness.nearly(acronym.expansion(), text.name()))
                .map(Acronym::acronym)
                .filter(alias -> !aliases.contains(alias))
                .forEach(aliases::add);
        return new Term(text.heading(), text.definition(), aliases, text.page());
    }
}
