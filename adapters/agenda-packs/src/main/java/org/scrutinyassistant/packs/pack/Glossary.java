package org.scrutinyassistant.packs.pack;

import java.util.List;

/** Terms and acronyms that the pack explains. */
public record Glossary(List<Acronym> acronyms, List<Term> terms) {
    public Glossary {
        acronyms = List.copyOf(acronyms);
        terms = List.copyOf(terms);
    }
}
