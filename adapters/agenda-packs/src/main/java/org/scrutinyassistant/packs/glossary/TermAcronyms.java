package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.Acronym;

/** The acronyms that a term's heading and definition explain. */
final class TermAcronyms {

    private static final int SHORT_DEFINITION = 10;
    private static final Pattern BRACKETED = Pattern.compile(".*\\(([^()]+)\\)");

    private TermAcronyms() {}

    static List<Acronym> of(TermText term) {
        List<Acronym> acronyms = new ArrayList<>();
        term.slashed().forEach(acronym -> acronyms.add(new Acronym(acronym, term.name(), term.page())));
        acronyms.addAll(SpelledOut.in(term.heading(), term.page()));
        Matcher bracket = BRACKETED.matcher(term.heading());
        if (bracket.matches() && AcronymForm.fits(bracket.group(1))) {
            acronyms.add(new Acronym(bracket.group(1), term.name(), term.page()));
        }
        if (AcronymForm.fits(term.heading()) && term.definition().split(" ", -1).length <= SHORT_DEFINITION) {
            acronyms.add(new Acronym(term.heading(), term.definition().replaceFirst("\\.$", ""), term.page()));
        }
        acronyms.addAll(SpelledOut.in(term.definition(), term.page()));
        return acronyms;
    }
}
