package org.scrutinyassistant.bot.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;

/** Reads one file of tests. */
final class RehearsalReader {

    private final Stage stage;
    private final Flow flow;

    private RehearsalReader(Stage stage, Flow flow) {
        this.stage = stage;
        this.flow = flow;
    }

    static List<Rehearsal> read(YamlFile file, Stage stage) {
        Mapping written = file.read().only("flow", "tests");
        RehearsalReader reader = new RehearsalReader(stage, stage.flow(written.need("flow")));
        List<Node> tests = written.need("tests").items("tests");
        if (tests.isEmpty()) {
            throw new Refused(written.need("tests").place(), "there is no test");
        }
        return tests.stream()
                .map(test -> reader.test(file, test.mapping("a test")))
                .toList();
    }

    private Rehearsal test(YamlFile file, Mapping written) {
        Mapping test = written.only("test", "stubs", "turns");
        List<Node> turns = test.need("turns").items("turns");
        LineReader lines = new LineReader(stage, flow);
        return new Rehearsal(
                file.name() + ": " + test.words("test"),
                stage.flows(),
                stubs(test.children("stubs")),
                IntStream.range(0, turns.size())
                        .mapToObj(index -> lines.line(turns.get(index).mapping("a turn"), index == 0))
                        .toList());
    }

    private Map<String, Action<?>> stubs(Map<String, Node> written) {
        Map<String, Action<?>> stubs = new LinkedHashMap<>();
        written.forEach((name, node) -> stubs.put(name, Stub.of(stage.action(name, node), node.mapping(name))));
        return stubs;
    }
}
