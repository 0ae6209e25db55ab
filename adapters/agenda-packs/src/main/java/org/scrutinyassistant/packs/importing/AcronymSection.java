package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Acronyms;
import org.springframework.stereotype.Component;

/** Stores the acronyms of a pack. */
@Component
final class AcronymSection extends FactSection<Acronym> {

    AcronymSection(Acronyms kept) {
        super("acronyms", kept);
    }

    @Override
    List<Acronym> facts(Importing pack) {
        return pack.pack().glossary().acronyms().stream()
                .map(it -> new Acronym(pack.at(it.page()), it.acronym(), it.expansion()))
                .toList();
    }
}
