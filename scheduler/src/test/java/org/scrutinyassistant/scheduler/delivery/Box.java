package org.scrutinyassistant.scheduler.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;

/** A channel that keeps what it is sent, and answers as a test says. */
public final class Box implements Channel {

    private final ChannelName name;
    private final List<Dispatch> got = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<Dispatch, Outcome> answer = dispatch -> new Outcome.Sent("taken");
    private volatile boolean reaches = true;

    public Box(ChannelName name) {
        this.name = name;
    }

    public List<Dispatch> got() {
        return List.copyOf(got);
    }

    public void answer(Function<Dispatch, Outcome> answer) {
        this.answer = answer;
    }

    /** Gives these answers in turn and is content after that. */
    public void answer(Outcome... outcomes) {
        Queue<Outcome> left = new ArrayDeque<>(List.of(outcomes));
        answer = dispatch -> left.isEmpty() ? new Outcome.Sent("taken") : left.remove();
    }

    public void knowsNobody() {
        reaches = false;
    }

    public void empty() {
        got.clear();
        reaches = true;
        answer(new Outcome[0]);
    }

    @Override
    public ChannelName name() {
        return name;
    }

    @Override
    public boolean reaches(Addressee person) {
        return reaches;
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        got.add(dispatch);
        return answer.apply(dispatch);
    }
}
