package org.scrutinyassistant.bot.flow;

/** Something done with each kind of {@link Step}. */
public interface StepTaker<R> {

    R collect(Collect step);

    R call(Call step);

    R say(Say step);

    R when(When step);

    R start(Start step);
}
