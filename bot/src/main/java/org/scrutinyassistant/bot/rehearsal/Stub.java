package org.scrutinyassistant.bot.rehearsal;

import java.util.Arrays;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.Scalar;

/** Stands in for an action with the outcome and values that a test gives it. */
final class Stub<O extends Enum<O>> implements Action<O> {

    private final Result<O> result;

    private Stub(Result<O> result) {
        this.result = result;
    }

    @Override
    public Result<O> call(Ask ask) {
        return result;
    }

    static Action<?> of(ActionSpec action, Mapping written) {
        String outcome = written.words("outcome");
        Enum<?> ending = Arrays.stream(action.outcomes().getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> ActionSpec.written(constant).equals(outcome))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        written.need("outcome").place(), "%s has no outcome \"%s\"".formatted(action.name(), outcome)));
        return stub(ending, action, written);
    }

    private static <E extends Enum<E>> Action<?> stub(Enum<?> outcome, ActionSpec action, Mapping written) {
        @SuppressWarnings("unchecked")
        Result.Builder<E> result = Result.of((E) outcome);
        written.entries().forEach((name, node) -> {
            if (name.equals("choices")) {
                node.items(name).forEach(choice -> result.choice(choice.text("a choice")));
            } else if (!name.equals("outcome")) {
                result.value(filled(action, name, written), value(name, node));
            }
        });
        return new Stub<>(result.build());
    }

    private static String filled(ActionSpec action, String name, Mapping written) {
        if (!action.fills().contains(name)) {
            throw new Refused(written.need(name).place(), "%s does not fill {%s}".formatted(action.name(), name));
        }
        return name;
    }

    private static String value(String name, Node node) {
        return node instanceof Scalar scalar ? scalar.words() : node.text(name);
    }
}
