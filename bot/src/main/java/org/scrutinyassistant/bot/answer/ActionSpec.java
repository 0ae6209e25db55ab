package org.scrutinyassistant.bot.answer;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.GenericTypeResolver;

/**
 * What a flow may rely on of an action, known from its class alone.
 *
 * @param outcomes the enum of its outcomes
 * @param fills the placeholders that its values fill
 */
public record ActionSpec(String name, Class<?> outcomes, Set<String> fills) {

    public ActionSpec {
        fills = Set.copyOf(fills);
    }

    /**
     * Reads what the class of an action declares.
     *
     * @throws IllegalArgumentException if it is not {@link Called} a name or its outcomes are no enum
     */
    public static ActionSpec of(Class<?> action) {
        Called called = action.getAnnotation(Called.class);
        Class<?> outcomes = GenericTypeResolver.resolveTypeArgument(action, Action.class);
        if (called == null || outcomes == null || !outcomes.isEnum()) {
            throw new IllegalArgumentException(
                    "%s must be @Called a name and implement Action of an enum".formatted(action.getName()));
        }
        return new ActionSpec(called.value(), outcomes, Set.of(called.fills()));
    }

    /** Returns the outcomes as a flow writes them, in the order of the enum. */
    public Set<String> outcomeNames() {
        return constants().map(ActionSpec::written).collect(toCollection(LinkedHashSet::new));
    }

    /** Returns an outcome as a flow writes it: {@code NO_VALUE} is {@code no-value}. */
    public static String written(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<Enum<?>> constants() {
        return Arrays.stream(outcomes.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }
}
