package org.scrutinyassistant.app.architecture.sample.scheduler;

import org.quartz.Scheduler;

/** Breaks the rule of the same name. */
class UsesQuartz {

    Scheduler seen;
}
