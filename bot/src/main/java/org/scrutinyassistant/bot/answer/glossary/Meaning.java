package org.scrutinyassistant.bot.answer.glossary;

import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Term;

/** What a word means, and the fact that says so. */
record Meaning(String word, String meaning, Fact statedBy) {

    static Meaning of(Term term) {
        return new Meaning(term.name(), term.definition(), term);
    }

    static Meaning of(Term term, String letters) {
        return new Meaning(term.name() + " (" + letters + ")", term.definition(), term);
    }

    static Meaning of(Acronym acronym) {
        return new Meaning(acronym.letters(), acronym.expansion() + ".", acronym);
    }

    String plain() {
        return word + ": " + meaning;
    }
}
