package org.scrutinyassistant.bot.understanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.flow.Evidence;
import org.scrutinyassistant.bot.understanding.flow.FlowMatcher;
import org.scrutinyassistant.bot.understanding.naming.Find;
import org.scrutinyassistant.bot.understanding.naming.People;
import org.scrutinyassistant.bot.understanding.naming.Strangers;
import org.scrutinyassistant.bot.understanding.words.Lexicon;

/** What has been learnt from one version of the vocabulary. */
record Learnt(long version, Naming naming, Subjects subjects, FlowMatcher matcher, CompletableFuture<Void> ready) {

    private static final double SURE = 0.5;
    private static final Strangers STRANGERS = new Strangers(Lexicon.general());

    /** Understands a text; who there is counts only for what it is unlikely to mean otherwise. */
    Understood understand(String text, LocalDate today, Supplier<People> people) {
        List<Find> finds = naming.find(text, today);
        List<Mention> mentions = finds.stream()
                .flatMap(find -> find.mentions().stream())
                .sorted(Comparator.comparingDouble(Mention::score).reversed())
                .toList();
        return new Understood(text, mentions, flows(text, finds, people));
    }

    List<Mention> closest(EntityKind kind, String text, int most) {
        return subjects.closest(kind, text, most);
    }

    /** Returns what speaks for each flow, as calibration needs it. */
    Evidence evidence(String text, LocalDate today) {
        Topic topic = topic(text, naming.find(text, today));
        return matcher.evidence(text, topic.spans(), topic.strange());
    }

    private List<FlowMatch> flows(String text, List<Find> finds, Supplier<People> people) {
        List<FlowMatch> plain = match(text, finds);
        return sure(plain)
                ? plain
                : ofPeople(text, finds, people.get().find(text), matcher::speaksOfPeople)
                        .or(() -> ofPeople(text, finds, STRANGERS.find(text), matcher::speaksOfAnybody))
                        .orElse(plain);
    }

    /** Returns what is said of the people whom a text names, if it is surely something to be said of such. */
    private Optional<List<FlowMatch>> ofPeople(
            String text, List<Find> finds, List<Find> people, Predicate<String> flows) {
        return Optional.of(people)
                .filter(some -> !some.isEmpty())
                .map(some -> match(text, Naming.longest(Stream.concat(some.stream(), finds.stream()))))
                .filter(Learnt::sure)
                .filter(matches -> flows.test(matches.get(0).flow()));
    }

    private List<FlowMatch> match(String text, List<Find> finds) {
        Topic topic = topic(text, finds);
        return matcher.match(text, topic.spans(), topic.strange());
    }

    private static boolean sure(List<FlowMatch> matches) {
        return !matches.isEmpty() && matches.get(0).confidence() >= SURE;
    }

    private Topic topic(String text, List<Find> finds) {
        Set<String> likely = subjects.likely(text);
        return Topic.of(text, finds, word -> WordRole.of(word, subjects, matcher, likely));
    }
}
