package org.scrutinyassistant.bot.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.scrutinyassistant.bot.understanding.closeness.Shelf;
import org.scrutinyassistant.bot.understanding.closeness.Telling;
import org.scrutinyassistant.bot.understanding.flow.FlowMatcher;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.naming.Areas;
import org.scrutinyassistant.bot.understanding.naming.NameFinder;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Spelling;
import org.scrutinyassistant.bot.understanding.words.Stems;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** Makes what is needed to understand from the names of the register and the flows' examples. */
final class Teaching {

    private final List<FlowExamples> flows;
    private final UnderstandingSettings settings;
    private final Meanings meanings;
    private final Lexicon lexicon = Lexicon.general();
    private final Stems stems = new Stems();
    private final Telling telling = new Telling(lexicon, stems);

    Teaching(List<FlowExamples> flows, UnderstandingSettings settings, Meanings meanings) {
        this.flows = List.copyOf(flows);
        this.settings = settings;
        this.meanings = meanings;
    }

    Learnt learn(long version, List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        all.addAll(Areas.names(lexicon));
        Spelling spelling = new Spelling(uses(names), exampleWords(), lexicon);
        Naming naming = new Naming(new NameFinder(all, spelling, lexicon), lexicon);
        Map<EntityKind, Shelf> shelves = shelves(names);
        Subjects subjects = new Subjects(shelves, new QuestionReader(telling, spelling, naming), stems, lexicon);
        FlowMatcher matcher = new FlowMatcher(flows, naming::spans, meanings, settings.flow());
        sentences(matcher, shelves);
        CompletableFuture<Void> ready = meanings.learn(matcher.sentences())
                .thenRun(matcher::learnMeaning)
                .thenCompose(done -> meanings.learn(sentences(matcher, shelves)));
        return new Learnt(version, naming, subjects, matcher, ready);
    }

    private Map<EntityKind, Shelf> shelves(List<Name> names) {
        Map<EntityKind, Shelf> shelves = new EnumMap<>(EntityKind.class);
        names.stream()
                .collect(Collectors.groupingBy(Name::kind))
                .forEach((kind, some) -> shelves.put(kind, new Shelf(some, telling, meanings, settings.closeness())));
        return shelves;
    }

    /** The examples first, for they are few and help with each question; the passages last. */
    private Set<String> sentences(FlowMatcher matcher, Map<EntityKind, Shelf> shelves) {
        Set<String> sentences = new LinkedHashSet<>(matcher.sentences());
        shelves.forEach((kind, shelf) -> {
            if (kind != EntityKind.PASSAGE) {
                sentences.addAll(shelf.phrases());
            }
        });
        Shelf passages = shelves.get(EntityKind.PASSAGE);
        if (passages != null) {
            passages.phrases().stream().limit(settings.passagesByMeaning()).forEach(sentences::add);
        }
        meanings.keepOnly(sentences);
        return sentences;
    }

    private static Map<String, Integer> uses(List<Name> names) {
        Map<String, Integer> uses = new HashMap<>();
        names.stream()
                .filter(name -> name.kind() != EntityKind.PASSAGE)
                .flatMap(name -> name.phrases().stream())
                .flatMap(phrase -> WordReader.forms(phrase).stream())
                .forEach(form -> uses.merge(form, 1, Integer::sum));
        return uses;
    }

    private Set<String> exampleWords() {
        return flows.stream()
                .flatMap(flow -> flow.examples().stream())
                .flatMap(example -> WordReader.forms(example).stream())
                .collect(Collectors.toSet());
    }
}
