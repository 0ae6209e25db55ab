package org.scrutinyassistant.bot.understanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.flow.FlowMatcher;
import org.scrutinyassistant.bot.understanding.flow.Span;
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

    private List<FlowMatch> flows(String text, List<Find> finds) {
        Set<String> likely = subjects.likely(text);
        Topic topic = Topic.of(text, finds, word -> WordRole.of(word, subjects, matcher, likely));
        List<Span> spans =
                Stream.concat(topic.named().stream(), topic.about().stream()).toList();
        return matcher.match(text, spans, topic.strange());
    }
}
