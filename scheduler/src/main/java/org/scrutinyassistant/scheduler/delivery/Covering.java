package org.scrutinyassistant.scheduler.delivery;

/** Makes the stage that finds covers; what they get goes to them by {@code readdressing}. */
@FunctionalInterface
interface Covering {

    Stage by(Readdressing readdressing);
}
