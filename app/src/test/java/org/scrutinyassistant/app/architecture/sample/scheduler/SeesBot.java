package org.scrutinyassistant.app.architecture.sample.scheduler;

import org.scrutinyassistant.app.architecture.sample.bot.Answer;

/** Breaks the rule of the same name. */
class SeesBot {

    Answer seen;
}
