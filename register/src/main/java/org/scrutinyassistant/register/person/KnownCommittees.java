package org.scrutinyassistant.register.person;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.CommitteeName;
import org.scrutinyassistant.register.committee.Committees;
import org.springframework.stereotype.Component;

/** Writes committees' names as the register does. */
@Component
class KnownCommittees {

    private final Committees committees;

    KnownCommittees(Committees committees) {
        this.committees = committees;
    }

    /** Returns the names in the register's writing as it is now. */
    Names read() {
        return new Names(committees.findAll().stream()
                .map(Committee::name)
                .collect(toMap(CommitteeName::folded, name -> name, (first, second) -> first)));
    }

    /** The register's names by their lower-case form. */
    record Names(Map<String, String> written) {

        Set<String> asWritten(Collection<String> names) {
            return names.stream()
                    .map(name -> written.getOrDefault(CommitteeName.folded(name), name))
                    .collect(toSet());
        }

        List<String> doubts(Collection<String> names) {
            return names.stream()
                    .filter(name -> !written.containsKey(CommitteeName.folded(name)))
                    .sorted()
                    .map(name -> "no committee in the register is called " + name + " yet; it is kept")
                    .toList();
        }
    }
}
