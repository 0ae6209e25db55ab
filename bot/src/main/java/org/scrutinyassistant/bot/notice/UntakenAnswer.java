package org.scrutinyassistant.bot.notice;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Refusal;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** A new date or progress is asked for only where it is taken: of a recommendation. */
final class UntakenAnswer implements NoticeCheck {

    private static final Set<AnswerKind> OF_RECOMMENDATIONS = EnumSet.of(AnswerKind.EXPECTED_ON, AnswerKind.PROGRESS);

    @Override
    public Stream<Refusal> refusals(KindWords words, NoticeSpec promised) {
        return promised.kind().aboutRecommendation()
                ? Stream.empty()
                : words.stages().entrySet().stream()
                        .filter(stage -> stage.getValue().answers().stream().anyMatch(OF_RECOMMENDATIONS::contains))
                        .map(stage -> new Refusal(
                                stage.getValue().place(),
                                "stage \"%s\" asks for a date or progress, which only notices about recommendations can"
                                        .formatted(stage.getKey())));
    }
}
