package org.scrutinyassistant.bot.notice;

import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Refusal;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** Every placeholder is filled by the rule of its kind, or has a value in every notice. */
final class UnfilledValue implements NoticeCheck {

    @Override
    public Stream<Refusal> refusals(KindWords words, NoticeSpec promised) {
        return words.stages().values().stream()
                .flatMap(StageWords::phrases)
                .flatMap(phrase -> unfilled(phrase, promised.says()));
    }

    /** Returns a refusal for each placeholder that neither {@code known} nor any notice fills. */
    static Stream<Refusal> unfilled(Phrase phrase, Set<String> known) {
        return phrase.placeholders().stream()
                .filter(name -> !known.contains(name) && !NoticeValues.EVERYWHERE.contains(name))
                .map(name -> new Refusal(phrase.place(), "no notice of this kind fills {%s}".formatted(name)));
    }
}
