package org.scrutinyassistant.bot.flow.check;

import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** A flow has tests beside it. */
final class Untested implements FlowCheck {

    private final Set<String> tested;

    /** Takes the names of the files of tests, such as {@code help/greet.test.yml}. */
    Untested(Set<String> tested) {
        this.tested = Set.copyOf(tested);
    }

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        String beside = flow.place().file().replace(".flow.yml", ".test.yml");
        return tested.contains(beside)
                ? Stream.empty()
                : Stream.of(
                        new Refusal(flow.place(), "flow \"%s\" has no tests: write %s".formatted(flow.name(), beside)));
    }
}
