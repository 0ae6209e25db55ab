package org.scrutinyassistant.app.demo;

import java.time.LocalDate;
import java.util.Comparator;
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

    /** Returns the packs of the meetings after those of {@link #on}, up to a day, in the order of their publication. */
    public List<ComingPack> coming(LocalDate today, LocalDate until) {
        return COMMITTEES.stream()
                .map(DemoCommittee::load)
                .flatMap(committee -> committee.coming(today, until))
                .sorted(Comparator.comparing(ComingPack::published))
                .toList();
    }
}
