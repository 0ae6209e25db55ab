package org.scrutinyassistant.bot.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;

/** Reads one flow file. */
public final class FlowReader {

    private FlowReader() {}

    /** Returns the flow of a file, or refuses it with the line that is wrong. */
    public static Flow read(YamlFile file) {
        Mapping written =
                file.read().only("flow", "purpose", "label", "forgets", "examples", "slots", "steps", "responses");
        String purpose = written.words("purpose");
        return new Flow(
                written.need("flow").place(),
                written.words("flow"),
                purpose,
                written.findWords("label").orElse(purpose.replaceAll("\\.$", "")),
                written.flag("forgets"),
                examples(written.list("examples")),
                slots(written.children("slots")),
                StepReader.steps(written.need("steps").items("steps")),
                responses(written.children("responses")));
    }

    private static List<Words> examples(List<Node> nodes) {
        return nodes.stream()
                .map(node -> new Words(node.place(), node.text("an example")))
                .toList();
    }

    private static Map<String, Slot> slots(Map<String, Node> nodes) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        nodes.forEach((name, node) -> slots.put(name, SlotReader.slot(name, node)));
        return slots;
    }

    private static Map<String, Words> responses(Map<String, Node> nodes) {
        Map<String, Words> responses = new LinkedHashMap<>();
        nodes.forEach((name, node) -> responses.put(name, new Words(node.place(), node.text(name))));
        return responses;
    }
}
