package org.scrutinyassistant.scheduler.delivery;

/** One step on the way of claimed notices; what it stops is marked with the reason. */
interface Stage {

    Passage pass(Passage so);
}
