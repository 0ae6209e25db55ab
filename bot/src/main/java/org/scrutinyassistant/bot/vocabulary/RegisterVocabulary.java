package org.scrutinyassistant.bot.vocabulary;

import java.util.List;
import java.util.function.Supplier;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.Vocabulary;
import org.scrutinyassistant.register.document.Documents;

/** All the names in the register; they change with each document that is read. */
public class RegisterVocabulary implements Vocabulary {

    private final Documents documents;
    private final List<NameSource> sources;
    private final Supplier<List<String>> people;

    public RegisterVocabulary(Documents documents, List<NameSource> sources, Supplier<List<String>> people) {
        this.documents = documents;
        this.sources = List.copyOf(sources);
        this.people = people;
    }

    @Override
    public long version() {
        return documents.count();
    }

    @Override
    public List<Name> names() {
        return sources.stream().flatMap(NameSource::names).toList();
    }

    @Override
    public List<String> people() {
        return people.get();
    }
}
