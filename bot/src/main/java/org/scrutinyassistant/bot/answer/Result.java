package org.scrutinyassistant.bot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Source;

/**
 * What an action found.
 *
 * @param values what the responses' placeholders are filled with
 * @param parts shown below the words of the response
 * @param found slots to remember, so that a follow-up keeps them
 * @param choices what to offer when asking back
 */
public record Result<O extends Enum<O>>(
        O outcome,
        Map<String, String> values,
        List<Part> parts,
        List<Source> sources,
        List<Button> next,
        Map<String, Mention> found,
        List<String> choices) {

    public Result {
        values = Map.copyOf(values);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        next = List.copyOf(next);
        found = Map.copyOf(found);
        choices = List.copyOf(choices);
    }

    /** Starts a result; {@link Builder#build} ends it. */
    public static <O extends Enum<O>> Builder<O> of(O outcome) {
        return new Builder<>(outcome);
    }

    /** Gathers a result piece by piece. */
    public static final class Builder<O extends Enum<O>> {

        private final O outcome;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<Button> next = new ArrayList<>();
        private final Map<String, Mention> found = new LinkedHashMap<>();
        private final List<String> choices = new ArrayList<>();

        private Builder(O outcome) {
            this.outcome = outcome;
        }

        public Builder<O> value(String name, String value) {
            values.put(name, value);
            return this;
        }

        public Builder<O> part(Part part) {
            parts.add(part);
            return this;
        }

        public Builder<O> source(Source source) {
            sources.add(source);
            return this;
        }

        public Builder<O> next(Button button) {
            next.add(button);
            return this;
        }

        public Builder<O> found(String slot, Mention mention) {
            found.put(slot, mention);
            return this;
        }

        public Builder<O> choices(List<String> offered) {
            choices.addAll(offered);
            return this;
        }

        public Builder<O> choice(String choice) {
            choices.add(choice);
            return this;
        }

        public Result<O> build() {
            return new Result<>(outcome, values, parts, sources, next, found, choices);
        }
    }
}
