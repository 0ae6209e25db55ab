package org.scrutinyassistant.bot.understanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.scrutinyassistant.bot.understanding.flow.Evidence;
import org.scrutinyassistant.bot.understanding.flow.FlowMatcher;
import org.scrutinyassistant.bot.understanding.naming.Find;

/** What has been learnt from one version of the vocabulary. */
record Learnt(long version, Naming naming, Subjects subjects, FlowMatcher matcher, CompletableFuture<Void> ready) {

    Understood understand(String text, LocalDate today) {
        List<Find> finds = naming.find(text, today);
        List<Mention> mentions = finds.stream()
                .flatMap(find -> find.mentions().stream())
                .sorted(Comparator.comparingDouble(Mention::score).reversed())
                .toList();
        return new Understood(text, mentions, flows(text, finds));
    }

    List<Mention> closest(EntityKind kind, String text, int most) {
        return subjects.closest(kind, text, most);
    }

    /** Returns what speaks for each flow, as calibration needs it. */
    Evidence evidence(String text, LocalDate today) {
        Topic topic = topic(text, naming.find(text, today));
        return matcher.evidence(text, topic.spans(), topic.strange());
    }

    private List<FlowMatch> flows(String text, List<Find> finds) {
        Topic topic = topic(text, finds);
        return matcher.match(text, topic.spans(), topic.strange());
    }

    private Topic topic(String text, List<Find> finds) {
        Set<String> likely = subjects.likely(text);
        return Topic.of(text, finds, word -> WordRole.of(word, subjects, matcher, likely));
    }
}
