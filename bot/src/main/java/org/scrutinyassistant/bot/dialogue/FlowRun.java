package org.scrutinyassistant.bot.dialogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.flow.Call;
import org.scrutinyassistant.bot.flow.Collect;
import org.scrutinyassistant.bot.flow.Ending;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Say;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.flow.Start;
import org.scrutinyassistant.bot.flow.Step;
import org.scrutinyassistant.bot.flow.StepTaker;
import org.scrutinyassistant.bot.flow.When;
import org.scrutinyassistant.bot.flow.Words;
import org.scrutinyassistant.bot.understanding.Mention;

/** Runs the steps of a flow until its end or until it must ask; each step returns whether to go on. */
final class FlowRun implements StepTaker<Boolean> {

    private final Script script;
    private final Offering offering;
    private final Turn turn;
    private final Departure departure;
    private final Deque<Step> rest;
    private final Telling telling = new Telling();
    private final Map<String, Mention> found = new LinkedHashMap<>();
    private Flow flow;
    private Known known;
    private @Nullable Waiting waiting;

    FlowRun(Script script, Offering offering, Turn turn, Departure departure) {
        this.script = script;
        this.offering = offering;
        this.turn = turn;
        this.departure = departure;
        this.flow = departure.flow();
        this.known = departure.known();
        this.rest = new ArrayDeque<>(departure.steps());
        telling.offer(departure.choices().stream().map(Choice::label).toList());
    }

    FlowRun run() {
        boolean going = true;
        while (going && !rest.isEmpty()) {
            going = rest.pop().take(this);
        }
        return this;
    }

    @Override
    public Boolean collect(Collect step) {
        if (known.slots().containsKey(step.slot())) {
            return true;
        }
        Slot slot = Objects.requireNonNull(flow.slots().get(step.slot()));
        int tries = flow.equals(departure.flow()) ? departure.tries() : 0;
        rest.push(step);
        List<Mention> offered = offering.offered(slot, departure.understood());
        waiting = new Waiting(flow, slot, List.copyOf(rest), known, departure.understood(), offered, tries + 1, false);
        ask(slot, tries == 0 ? "ask " : "retry ", offered);
        return false;
    }

    @Override
    public Boolean call(Call step) {
        Ask ask = new Ask(turn.conversation(), turn.person(), departure.understood(), known.slots(), turn.today());
        Result<?> result = script.action(step.action()).call(ask);
        telling.hold(result);
        found.putAll(result.found());
        known = known.with(result.found()).withValues(result.values());
        goOn(step.outcomes().getOrDefault(ActionSpec.written(result.outcome()), List.of()));
        return true;
    }

    @Override
    public Boolean say(Say step) {
        telling.say(flow.name() + "/" + step.response(), filled(flow.responses().get(step.response())), step.ending());
        return true;
    }

    @Override
    public Boolean when(When step) {
        boolean equal = step.equal().entrySet().stream()
                .allMatch(wanted -> known.value(wanted.getKey())
                        .filter(wanted.getValue()::equals)
                        .isPresent());
        goOn(equal ? step.then() : step.otherwise());
        return true;
    }

    @Override
    public Boolean start(Start step) {
        flow = script.flows().named(step.flow());
        known = Known.of(SlotFilling.handedOver(flow, known.slots(), departure.understood()));
        rest.clear();
        goOn(flow.steps());
        return true;
    }

    Telling telling() {
        return telling;
    }

    Flow flow() {
        return flow;
    }

    @Nullable Waiting waiting() {
        return waiting;
    }

    /** Returns what there is to remember: the slots with what the actions found. */
    Map<String, Mention> remembered() {
        Map<String, Mention> all = new LinkedHashMap<>(known.slots());
        all.putAll(found);
        all.values().removeIf(mention -> mention.kind().onlyReplied());
        return all;
    }

    /** Returns what may be picked next: what the departure offers, or what an action of this run does. */
    List<Choice> choices() {
        if (!departure.choices().isEmpty() || waiting != null) {
            return departure.choices();
        }
        return telling.choices().stream()
                .map(label -> new Choice(label, departure.understood(), flow.name(), known.slots()))
                .toList();
    }

    private void ask(Slot slot, String how, List<Mention> offered) {
        Words words = how.equals("ask ") ? slot.ask() : slot.retry();
        telling.say(flow.name() + "/" + how + slot.name(), filled(words), Ending.CLARIFY);
        telling.offer(offered.stream().map(Mention::label).toList());
    }

    private void goOn(List<Step> steps) {
        List<Step> lastFirst = new ArrayList<>(steps);
        Collections.reverse(lastFirst);
        lastFirst.forEach(rest::push);
    }

    private String filled(@Nullable Words words) {
        Map<String, String> values = new LinkedHashMap<>(known.spoken());
        values.putIfAbsent("heard", Heard.brief(turn.text()));
        return Objects.requireNonNull(words).filled(values);
    }
}
