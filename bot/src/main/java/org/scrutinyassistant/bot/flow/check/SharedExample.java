package org.scrutinyassistant.bot.flow.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.flow.Words;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** No two examples are the same but for capitals, punctuation and the names of slots. */
final class SharedExample implements FlowCheck {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}{}]+");

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        Map<String, List<Words>> known = known(draft);
        return flow.examples().stream()
                .flatMap(example -> known.getOrDefault(same(flow, example), List.of()).stream()
                        .filter(other -> !other.equals(example))
                        .map(other -> new Refusal(
                                example.place(),
                                "\"%s\" is also an example at %s".formatted(example.text(), other.place()))));
    }

    private static Map<String, List<Words>> known(Draft draft) {
        Map<String, List<Words>> known = new HashMap<>();
        draft.flows()
                .forEach(flow -> flow.examples()
                        .forEach(example -> known.computeIfAbsent(same(flow, example), same -> new ArrayList<>())
                                .add(example)));
        return known;
    }

    private static String same(Flow flow, Words example) {
        String text = example.text();
        for (Slot slot : flow.slots().values()) {
            text = text.replace("{" + slot.name() + "}", "{" + slot.type() + "}");
        }
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.UK))
                .replaceAll(" ")
                .strip();
    }
}
