package org.scrutinyassistant.bot.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks all questions of the invented council and counts what was understood. */
final class FlowHarness {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 16);
    private static final String OUTSIDE = "outside";
    private static final FlowMatch NOTHING = new FlowMatch("nothing", 0);

    private final Understanding understanding;
    private final List<String> misses = new ArrayList<>();

    FlowHarness(Understanding understanding) {
        this.understanding = understanding;
    }

    /** Returns the counts where an answer needs at least such a confidence. */
    Tally ask(Map<String, List<String>> questions, double threshold) {
        Tally tally = new Tally();
        questions.forEach((flow, texts) -> texts.forEach(text -> ask(flow, text, threshold, tally)));
        return tally;
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    private void ask(String flow, String text, double threshold, Tally tally) {
        List<FlowMatch> flows = understanding.understand(text, TODAY).flows();
        FlowMatch first = flows.isEmpty() ? NOTHING : flows.get(0);
        if (flow.equals(OUTSIDE)) {
            boolean declined = first.confidence() < threshold || first.flow().startsWith(OUTSIDE);
            tally.outside(declined);
            note(declined, flow, text, flows);
            return;
        }
        boolean right = first.flow().equals(flow);
        boolean among = flows.stream().limit(3).anyMatch(match -> match.flow().equals(flow));
        tally.inside(right, among, first.confidence() >= threshold);
        note(right && first.confidence() >= threshold, flow, text, flows);
    }

    private void note(boolean right, String flow, String text, List<FlowMatch> flows) {
        if (!right) {
            misses.add(String.format(
                    "%-26s %-60s %s",
                    flow,
                    text,
                    flows.stream()
                            .limit(3)
                            .map(match -> String.format("%s %.2f", match.flow(), match.confidence()))
                            .toList()));
        }
    }
}
