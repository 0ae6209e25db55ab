package org.scrutinyassistant.bot.notice;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Refusal;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** A rule that the words of every kind keep. */
@FunctionalInterface
interface NoticeCheck {

    /** Returns what is wrong with the words of a kind, given what its rule promises. */
    Stream<Refusal> refusals(KindWords words, NoticeSpec promised);
}
