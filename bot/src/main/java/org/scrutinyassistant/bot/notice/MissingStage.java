package org.scrutinyassistant.bot.notice;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Refusal;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** Every stage that can be reached has words. */
final class MissingStage implements NoticeCheck {

    @Override
    public Stream<Refusal> refusals(KindWords words, NoticeSpec promised) {
        return promised.stages().stream()
                .filter(stage -> !words.stages().containsKey(stage))
                .sorted()
                .map(stage -> new Refusal(words.place(), "stage \"%s\" has no words".formatted(stage)));
    }
}
