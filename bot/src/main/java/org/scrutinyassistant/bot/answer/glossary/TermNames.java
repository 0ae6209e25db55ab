package org.scrutinyassistant.bot.answer.glossary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Term;

/** All that a printed heading calls its term: "Section 17 / S17" and "Care Plan (CP)" are two names each. */
final class TermNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s+/\\s+|\\s*[()]\\s*");

    private TermNames() {}

    static List<String> of(Term term) {
        Stream<String> parts = BETWEEN.splitAsStream(term.name()).filter(part -> !part.isBlank());
        return Stream.concat(parts, term.aliases().stream()).distinct().toList();
    }

    static boolean spelledOutBy(Term term, Acronym acronym) {
        return of(term).stream()
                .anyMatch(name -> same(name, acronym.expansion()) || name.equalsIgnoreCase(acronym.letters()));
    }

    private static boolean same(String name, String expansion) {
        return folded(name).equals(folded(expansion));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("s\\b", "")
                .strip();
    }
}
