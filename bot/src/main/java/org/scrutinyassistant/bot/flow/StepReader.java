package org.scrutinyassistant.bot.flow;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.Refused;

/** Reads the steps of a flow file. */
final class StepReader {

    private static final String KINDS = "a step is one of collect, call, say, when, start";
    private static final Map<String, Function<Mapping, Step>> READERS = Map.of(
            "collect", StepReader::collect,
            "call", StepReader::call,
            "say", StepReader::say,
            "when", StepReader::when,
            "start", StepReader::start);
    private static final Map<String, Ending> ENDINGS = Arrays.stream(Ending.values())
            .collect(toMap(ending -> ending.name().toLowerCase(Locale.ROOT), ending -> ending));

    private StepReader() {}

    static List<Step> steps(List<Node> nodes) {
        return nodes.stream().map(StepReader::step).toList();
    }

    private static Step step(Node node) {
        if (!(node instanceof Mapping written)) {
            throw new Refused(node.place(), KINDS);
        }
        List<String> kinds = READERS.keySet().stream().filter(written::has).toList();
        if (kinds.size() != 1) {
            throw new Refused(node.place(), KINDS);
        }
        return READERS.getOrDefault(kinds.get(0), StepReader::say).apply(written);
    }

    private static Step collect(Mapping written) {
        return new Collect(written.place(), written.only("collect").words("collect"));
    }

    private static Step call(Mapping written) {
        Map<String, List<Step>> outcomes = new LinkedHashMap<>();
        written.only("call", "outcomes")
                .children("outcomes")
                .forEach((outcome, steps) -> outcomes.put(outcome, steps(steps.items(outcome))));
        return new Call(written.place(), written.words("call"), outcomes);
    }

    private static Step say(Mapping written) {
        String ending = written.only("say", "outcome").findWords("outcome").orElse("answered");
        if (!ENDINGS.containsKey(ending)) {
            throw new Refused(written.need("outcome").place(), "an outcome is one of answered, clarify, declined");
        }
        return new Say(written.place(), written.words("say"), ENDINGS.getOrDefault(ending, Ending.ANSWERED));
    }

    private static Step when(Mapping written) {
        written.only("when", "then", "otherwise").need("then");
        return new When(
                written.place(), written.texts("when"), steps(written.list("then")), steps(written.list("otherwise")));
    }

    private static Step start(Mapping written) {
        return new Start(written.place(), written.only("start").words("start"));
    }
}
