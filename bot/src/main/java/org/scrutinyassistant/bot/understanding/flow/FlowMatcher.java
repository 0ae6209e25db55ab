package org.scrutinyassistant.bot.understanding.flow;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.FlowExamples;
import org.scrutinyassistant.bot.understanding.FlowMatch;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Stems;

/** Says which flows a text may belong to, by the examples nearest to it in words and in meaning. */
public final class FlowMatcher {

    private static final int NEAREST = 3;
    private static final double FAINTEST = 0.01;

    private final Masker masker;
    private final List<Example> examples;
    private final Set<String> literals;
    private final WordLikeness words;
    private final MeaningLikeness meaning;
    private final Map<Example, Map<String, Double>> grams = new HashMap<>();
    private final FlowWeights weights;

    public FlowMatcher(
            List<FlowExamples> flows, Function<String, List<Span>> named, Meanings meanings, FlowWeights weights) {
        Stems stems = new Stems();
        this.masker = new Masker(Lexicon.general(), stems);
        this.weights = weights;
        this.literals = flows.stream()
                .flatMap(flow -> flow.examples().stream())
                .flatMap(example -> Masker.literals(example, stems))
                .collect(Collectors.toUnmodifiableSet());
        this.examples = flows.stream()
                .flatMap(flow -> flow.examples().stream().map(text -> new Example(flow.flow(), masked(text, named))))
                .toList();
        this.words = new WordLikeness(examples);
        this.meaning = new MeaningLikeness(meanings);
        examples.forEach(example -> grams.put(example, words.grams(example.masked())));
    }

    /** Returns the sentences whose meaning is compared. */
    public Collection<String> sentences() {
        return examples.stream().map(example -> example.masked().spoken()).toList();
    }

    /** Whether a stem stands in an example outside the slots. */
    public boolean literal(String stem) {
        return literals.contains(stem);
    }

    /**
     * Returns the flows a text may belong to, surest first.
     *
     * @param strange the share of the telling words that nothing here knows
     */
    public List<FlowMatch> match(String text, List<Span> spans, double strange) {
        Masked masked = masker.mask(text, spans);
        Map<String, Double> asked = words.grams(masked);
        Optional<float[]> vector = meaning.vector(masked);
        Map<String, List<Double>> likeness = examples.stream()
                .collect(Collectors.groupingBy(
                        Example::flow,
                        Collectors.mapping(example -> likeness(asked, vector, example), Collectors.toList())));
        return confident(likeness, strange);
    }

    private Masked masked(String example, Function<String, List<Span>> named) {
        List<Span> slots = Masker.slots(example);
        Stream<Span> others = named.apply(example).stream()
                .filter(span -> slots.stream().noneMatch(slot -> slot.covers(span.start())));
        return masker.mask(example, Stream.concat(slots.stream(), others).toList());
    }

    private double likeness(Map<String, Double> asked, Optional<float[]> vector, Example example) {
        double byWords = words.between(asked, grams.getOrDefault(example, Map.of()));
        return meaning.between(vector, example.masked())
                .map(meant -> weights.likeness(byWords, meant))
                .orElse(byWords);
    }

    private List<FlowMatch> confident(Map<String, List<Double>> likeness, double strange) {
        Map<String, Double> flows = new HashMap<>();
        likeness.forEach((flow, all) -> flows.put(flow, flow(all)));
        double best =
                flows.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = flows.values().stream().mapToDouble(weights::lead).sum();
        double known = weights.known(best, strange);
        return flows.entrySet().stream()
                .map(flow -> new FlowMatch(flow.getKey(), known * weights.lead(flow.getValue()) / sum))
                .filter(match -> match.confidence() > FAINTEST)
                .sorted(Comparator.comparingDouble(FlowMatch::confidence)
                        .reversed()
                        .thenComparing(FlowMatch::flow))
                .toList();
    }

    private double flow(List<Double> likeness) {
        List<Double> nearest = likeness.stream()
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .toList();
        double mean =
                nearest.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return weights.flow(nearest.get(0), mean);
    }
}
