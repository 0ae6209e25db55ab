package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds in the body the headings that the contents list names, forgiving small slips. */
final class ListedHeadings {

    private ListedHeadings() {}

    static List<Integer> in(List<String> body, List<String> contents) {
        TreeSet<Integer> places = new TreeSet<>();
        List<String> unmatched = new ArrayList<>();
        for (String heading : contents) {
            OptionalInt exact = find(body, heading, places, Likeness::same);
            exact.ifPresentOrElse(places::add, () -> unmatched.add(heading));
        }
        for (String heading : unmatched) {
            find(body, heading, places, Likeness::nearly).ifPresent(places::add);
        }
        return List.copyOf(places);
    }

    private static OptionalInt find(
            List<String> body, String heading, Set<Integer> taken, BiPredicate<String, String> same) {
        return IntStream.range(0, body.size())
                .filter(at -> !taken.contains(at) && mayBeHeading(body.get(at)))
                .filter(at -> same.test(heading, body.get(at)))
                .findFirst();
    }

    private static boolean mayBeHeading(String line) {
        return !line.isBlank() && line.length() < 120 && !line.strip().matches(".*[.,;:]");
    }
}
