package org.scrutinyassistant.packs.importing;

import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.springframework.stereotype.Component;

/** Finds the committee of a pack in the register, or adds it. */
@Component
class KnownCommittee {

    private final Committees committees;

    KnownCommittee(Committees committees) {
        this.committees = committees;
    }

    Committee of(String fileName, Pack pack) {
        String name = CommitteeName.written(printed(fileName, pack));
        String folded = Wording.folded(name);
        return committees.findAll().stream()
                .filter(known -> Wording.folded(known.name()).equals(folded))
                .findFirst()
                .orElseGet(() -> committees.save(new Committee(name)));
    }

    private static String printed(String fileName, Pack pack) {
        String committee = pack.committee();
        if (committee != null && !Wording.folded(committee).isEmpty()) {
            return committee;
        }
        return pack.reports().stream()
                .map(report -> report.decisionMaker() == null ? "" : report.decisionMaker())
                .filter(maker -> !Wording.folded(maker).isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnreadablePack(fileName, "no committee is named in it"));
    }
}
