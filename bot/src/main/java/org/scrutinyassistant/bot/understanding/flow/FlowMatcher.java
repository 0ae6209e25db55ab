package org.scrutinyassistant.bot.understanding.flow;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.FlowExamples;
import org.scrutinyassistant.bot.understanding.FlowMatch;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;

/** Says which flows a text may belong to, by what their examples taught and by the examples nearest to it. */
public final class FlowMatcher {

    private static final double FAINTEST = 0.01;

    private final Masker masker = new Masker();
    private final Literals literals;
    private final List<Example> examples;
    private final Set<String> ofAnybody;
    private final FlowWeights weights;
    private final Meanings meanings;
    private volatile Classifier classifier;

    public FlowMatcher(
            List<FlowExamples> flows, Function<String, List<Span>> named, Meanings meanings, FlowWeights weights) {
        this.weights = weights;
        this.meanings = meanings;
        this.literals = new Literals(flows);
        this.examples = flows.stream()
                .flatMap(flow -> flow.examples().stream().map(text -> new Example(flow.flow(), masked(text, named))))
                .toList();
        this.ofAnybody = flows.stream()
                .filter(FlowExamples::anybody)
                .map(FlowExamples::flow)
                .collect(Collectors.toUnmodifiableSet());
        this.classifier = new Classifier(examples, meanings, weights);
    }

    /** Returns the sentences whose meaning is compared. */
    public Collection<String> sentences() {
        return examples.stream().map(example -> example.masked().spoken()).toList();
    }

    /** Learns anew, now that the meaning of the examples is known. */
    public void learnMeaning() {
        classifier = new Classifier(examples, meanings, weights);
    }

    /** Whether a stem stands in an example outside the slots. */
    public boolean literal(String stem) {
        return literals.contains(stem);
    }

    /** Whether an example of a flow has a person in it. */
    public boolean speaksOfPeople(String flow) {
        return examples.stream()
                .filter(example -> example.flow().equals(flow))
                .anyMatch(example -> example.masked().tokens().contains(Mask.PERSON.token()));
    }

    /** Whether a flow takes a person whom nobody knows. */
    public boolean speaksOfAnybody(String flow) {
        return ofAnybody.contains(flow);
    }

    /**
     * Returns the flows a text may belong to, surest first.
     *
     * @param strange the share of the telling words that nothing here knows
     */
    public List<FlowMatch> match(String text, List<Span> spans, double strange) {
        return examples.isEmpty() ? List.of() : confident(evidence(text, spans, strange));
    }

    /** Returns what speaks for each flow. */
    public Evidence evidence(String text, List<Span> spans, double strange) {
        return classifier.evidence(masker.mask(text, spans), strange);
    }

    private Masked masked(String example, Function<String, List<Span>> named) {
        List<Span> slots = Masker.slots(example);
        Stream<Span> others =
                named.apply(example).stream().filter(span -> slots.stream().noneMatch(slot -> slot.meets(span)));
        return masker.mask(example, Stream.concat(slots.stream(), others).toList());
    }

    private List<FlowMatch> confident(Evidence evidence) {
        Map<String, Double> shares = new HashMap<>(evidence.shares());
        double first =
                shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double sure = weights.confidence(first, evidence);
        return shares.entrySet().stream()
                .map(share -> new FlowMatch(share.getKey(), sure * share.getValue() / first))
                .filter(match -> match.confidence() > FAINTEST)
                .sorted(Comparator.comparingDouble(FlowMatch::confidence)
                        .reversed()
                        .thenComparing(FlowMatch::flow))
                .toList();
    }
}
