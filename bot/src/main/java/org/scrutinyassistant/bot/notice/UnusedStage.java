package org.scrutinyassistant.bot.notice;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Refusal;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** What is written is said at some stage; a stage with its number, such as {@code 1-days-before}, has words of its own. */
final class UnusedStage implements NoticeCheck {

    @Override
    public Stream<Refusal> refusals(KindWords words, NoticeSpec promised) {
        return words.stages().entrySet().stream()
                .filter(stage -> !promised.stages().contains(NoticeSpec.withoutNumbers(stage.getKey())))
                .map(stage -> new Refusal(
                        stage.getValue().place(),
                        "no notice of this kind reaches a stage called \"%s\"".formatted(stage.getKey())));
    }
}
