package org.scrutinyassistant.packs.importing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.pack.Pack;

/** The items of a pack of which only number, title and reason may be kept. */
final class ExemptItems {

    private final Set<String> numbersAndTitles;

    ExemptItems(Pack pack) {
        numbersAndTitles = pack.agenda().stream()
                .filter(AgendaEntry::exempt)
                .flatMap(item -> Stream.of(item.number(), item.title(), item.number() + " " + item.title()))
                .map(Wording::folded)
                .filter(named -> !named.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean include(@Nullable String numberOrTitle) {
        return numberOrTitle != null && numbersAndTitles.contains(Wording.folded(numberOrTitle));
    }
}
