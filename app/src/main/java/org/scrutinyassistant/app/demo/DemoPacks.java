package org.scrutinyassistant.app.demo;

import java.time.LocalDate;
import java.util.List;

/** The agenda packs of an invented council, with meetings behind and ahead of the day on which they are asked for. */
public final class DemoPacks {

    private static final List<String> COMMITTEES = List.of("children", "adults");

    /** Returns the packs of each committee, oldest first. */
    public List<DemoPack> on(LocalDate today) {
        return COMMITTEES.stream()
                .map(DemoCommittee::load)
                .flatMap(committee -> committee.packs(today).stream())
                .toList();
    }
}
