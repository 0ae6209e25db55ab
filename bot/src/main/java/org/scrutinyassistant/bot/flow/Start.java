package org.scrutinyassistant.bot.flow;

import org.scrutinyassistant.bot.flow.yaml.Place;

/** Hands over to another flow with what is known. */
public record Start(Place place, String flow) implements Step {

    @Override
    public <R> R take(StepTaker<R> taker) {
        return taker.start(this);
    }
}
