package org.scrutinyassistant.bot.answer.cover;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.words.WordReader;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;

/** The people of the register as one of them speaks of them: by name, part of a name, or role. */
record KnownPeople(Addressee speaker, List<Addressee> everybody) {

    private static final Pattern SUPERIOR =
            Pattern.compile("(?i)(?:my|our) (?:line )?(?:manager|boss|head|head of service|director)");
    private static final Set<String> SMALL =
            Set.of("the", "of", "a", "an", "and", "my", "our", "for", "in", "to", "cllr");

    KnownPeople {
        everybody = List.copyOf(everybody);
    }

    /** Returns who may be meant; the speaker themselves only if nobody else is. */
    List<Addressee> called(String said) {
        if (SUPERIOR.matcher(said).matches() && speaker.headId() != null) {
            return those(person -> Objects.equals(person.id(), speaker.headId()));
        }
        Set<String> words = words(said);
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.<Predicate<Addressee>>of(
                        person -> label(person).equalsIgnoreCase(said),
                        person -> words(person.name()).equals(words),
                        person -> words(person.name()).containsAll(words),
                        person -> near(person) && named(person).containsAll(words),
                        person -> named(person).containsAll(words))
                .map(this::those)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    /** Returns what tells a person from all others: the name, with the role where others are called the same. */
    String label(Addressee person) {
        long namesakes = everybody.stream()
                .filter(each -> each.name().equalsIgnoreCase(person.name()))
                .count();
        return namesakes > 1 ? "%s (%s, number %d)".formatted(person.name(), role(person), person.id()) : person.name();
    }

    private List<Addressee> those(Predicate<Addressee> wanted) {
        List<Addressee> found = everybody.stream().filter(wanted).toList();
        List<Addressee> others =
                found.stream().filter(person -> person.id() != speaker.id()).toList();
        return others.isEmpty() ? found : others;
    }

    private boolean near(Addressee person) {
        return person.committees().stream().anyMatch(speaker::in);
    }

    private static Set<String> named(Addressee person) {
        Set<String> words = new HashSet<>(words(person.name()));
        if (person.role() != Role.CHANNEL) {
            words.addAll(words(role(person)));
        }
        return words;
    }

    private static String role(Addressee person) {
        return person.role().word().replace('-', ' ');
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(WordReader.forms(text));
        words.removeAll(SMALL);
        return words;
    }
}
