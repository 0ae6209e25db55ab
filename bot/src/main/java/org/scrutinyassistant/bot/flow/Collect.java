package org.scrutinyassistant.bot.flow;

import org.scrutinyassistant.bot.flow.yaml.Place;

/** Asks for a slot unless it is known. */
public record Collect(Place place, String slot) implements Step {

    @Override
    public <R> R take(StepTaker<R> taker) {
        return taker.collect(this);
    }
}
