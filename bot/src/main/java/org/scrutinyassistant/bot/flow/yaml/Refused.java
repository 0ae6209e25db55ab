package org.scrutinyassistant.bot.flow.yaml;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Files that can't stand as written, with every reason found. */
public final class Refused extends RuntimeException {

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::toString).collect(joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    public Refused(Place place, String why) {
        this(List.of(new Refusal(place, why)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
