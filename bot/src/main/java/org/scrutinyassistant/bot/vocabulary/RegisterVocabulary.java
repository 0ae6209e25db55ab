package org.scrutinyassistant.bot.vocabulary;

import java.util.List;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.Vocabulary;
import org.scrutinyassistant.register.document.Documents;

/** All the names in the register; they change with each document that is read. */
public class RegisterVocabulary implements Vocabulary {

    private final Documents documents;
    private final List<NameSource> sources;

    public RegisterVocabulary(Documents documents, List<NameSource> sources) {
        this.documents = documents;
        this.sources = List.copyOf(sources);
    }

    @Override
    public long version() {
        return documents.count();
    }

    @Override
    public List<Name> names() {
        return sources.stream().flatMap(NameSource::names).toList();
    }
}
