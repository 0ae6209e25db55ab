package org.scrutinyassistant.packs.importing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Facts;
import org.scrutinyassistant.register.document.Standing;

/** Stores the facts of one kind and counts what they add to and change in what stands. */
abstract class FactSection<F extends Fact> implements Section {

    private final String name;
    private final Facts<F> kept;

    FactSection(String name, Facts<F> kept) {
        this.name = name;
        this.kept = kept;
    }

    abstract List<F> facts(Importing pack);

    @Override
    public final SectionCount store(Importing pack) {
        List<F> stated = facts(pack);
        List<F> before = kept.findByDocumentCommittee(pack.committee());
        kept.saveAll(stated);
        return count(before, stated);
    }

    private SectionCount count(List<F> before, List<F> stated) {
        List<F> after = new ArrayList<>(before);
        after.addAll(stated);
        Map<String, String> stood = standing(before);
        Map<String, String> stands = standing(after);
        int added = stands.size() - stood.size();
        int changed = (int) stood.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(stands.get(fact.getKey())))
                .count();
        return new SectionCount(name, added, changed, Math.max(0, stated.size() - added - changed));
    }

    private Map<String, String> standing(Collection<F> facts) {
        return Standing.of(facts).stream().collect(toMap(Fact::identity, Fact::content));
    }
}
