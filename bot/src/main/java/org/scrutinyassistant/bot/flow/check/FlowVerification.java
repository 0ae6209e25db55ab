package org.scrutinyassistant.bot.flow.check;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.FlowReader;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.yaml.Refusal;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;

/** Reads flow files and lets none stand that breaks a rule. */
public final class FlowVerification {

    private static final List<FlowCheck> RULES = List.of(
            new DuplicateName(),
            new UnknownResponse(),
            new UnusedResponse(),
            new UnfilledPlaceholder(),
            new UnknownAction(),
            new DifferingOutcomes(),
            new UnknownSlot(),
            new UncollectedSlot(),
            new SharedExample(),
            new UnknownStart(),
            new CycleOfStarts(),
            new UnreachedStep(),
            new UnreachedFlow(),
            new SilentEnd());

    private final List<ActionSpec> actions;
    private final List<FlowCheck> rules;

    private FlowVerification(List<ActionSpec> actions, List<FlowCheck> rules) {
        this.actions = List.copyOf(actions);
        this.rules = List.copyOf(rules);
    }

    /** Returns the verification of start-up. */
    public static FlowVerification with(List<ActionSpec> actions) {
        return new FlowVerification(actions, RULES);
    }

    /** Returns the same verification that also wants tests, of which {@code tested} names the files. */
    public FlowVerification tested(Set<String> tested) {
        return new FlowVerification(
                actions,
                Stream.concat(rules.stream(), Stream.of(new Untested(tested))).toList());
    }

    /**
     * Reads and verifies all flows together.
     *
     * @throws Refused with every refusal found, each with file and line
     */
    public Flows verify(List<YamlFile> files) {
        Draft draft = new Draft(read(files), actions.stream().collect(toMap(ActionSpec::name, action -> action)));
        List<Refusal> refusals = Stream.concat(MissingFlow.refusals(draft), broken(draft))
                .distinct()
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return new Flows(draft.flows());
    }

    private Stream<Refusal> broken(Draft draft) {
        return draft.flows().stream().flatMap(flow -> rules.stream().flatMap(rule -> rule.refusals(flow, draft)));
    }

    private static List<Flow> read(List<YamlFile> files) {
        List<Flow> flows = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (YamlFile file : files) {
            try {
                flows.add(FlowReader.read(file));
            } catch (Refused e) {
                refusals.addAll(e.refusals());
            }
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return flows;
    }
}
