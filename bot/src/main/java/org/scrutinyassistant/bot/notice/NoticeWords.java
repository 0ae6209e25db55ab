package org.scrutinyassistant.bot.notice;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeSpec;

/** All verified words, by kind and stage. */
record NoticeWords(CommonWords common, Map<NoticeKind, KindWords> kinds) {

    NoticeWords {
        kinds = Map.copyOf(kinds);
    }

    KindWords of(NoticeKind kind) {
        return Objects.requireNonNull(kinds.get(kind), () -> "no words for " + kind.word());
    }

    /** Returns the words of a notice's stage, or null if it has a stage that nobody wrote words for. */
    @Nullable StageWords of(NoticeKey key) {
        Map<String, StageWords> stages = of(key.kind()).stages();
        StageWords exact = stages.get(key.stage());
        return exact == null ? stages.get(NoticeSpec.withoutNumbers(key.stage())) : exact;
    }
}
