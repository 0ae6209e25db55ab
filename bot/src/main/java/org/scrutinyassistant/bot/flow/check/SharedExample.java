package org.scrutinyassistant.bot.flow.check;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.flow.Words;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** No two examples are the same but for capitals, punctuation and the names of slots. */
final class SharedExample implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return flow.examples().stream()
                .flatMap(example -> others(example, draft)
                        .filter(other -> same(flow, example).equals(other.getKey()))
                        .map(other -> new Refusal(
                                example.place(),
                                "\"%s\" is also an example at %s"
                                        .formatted(
                                                example.text(), other.getValue().place()))));
    }

    private static Stream<Map.Entry<String, Words>> others(Words example, Draft draft) {
        return draft.flows().stream()
                .flatMap(flow -> flow.examples().stream()
                        .filter(other -> !other.equals(example))
                        .map(other -> Map.entry(same(flow, other), other)));
    }

    private static String same(Flow flow, Words example) {
        String text = example.text();
        for (Slot slot : flow.slots().values()) {
            text = text.replace("{" + slot.name() + "}", "{" + slot.type() + "}");
        }
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}{}]+", " ").strip();
    }
}
