package org.scrutinyassistant.bot.flow;

import org.scrutinyassistant.bot.flow.yaml.Place;

/** Says a response, which ends the turn as {@code ending}. */
public record Say(Place place, String response, Ending ending) implements Step {

    @Override
    public <R> R take(StepTaker<R> taker) {
        return taker.say(this);
    }
}
