package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.springframework.stereotype.Component;

/** Stores the terms of a pack. */
@Component
final class TermSection extends FactSection<Term> {

    TermSection(Terms kept) {
        super("terms", kept);
    }

    @Override
    List<Term> facts(Importing pack) {
        return pack.pack().glossary().terms().stream()
                .map(it -> new Term(pack.at(it.page()), it.term(), it.definition(), it.aliases()))
                .toList();
    }
}
