package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.paper.Passage;
import org.scrutinyassistant.register.paper.Passages;
import org.springframework.stereotype.Component;

/** Stores the public paragraphs of a pack; each is the document's own, so none changes another. */
@Component
final class PassageSection implements Section {

    private final Passages kept;

    PassageSection(Passages kept) {
        this.kept = kept;
    }

    @Override
    public SectionCount store(Importing pack) {
        ExemptItems exempt = new ExemptItems(pack.pack());
        List<Passage> passages = pack.pack().passages().stream()
                .filter(printed -> !exempt.include(printed.item()))
                .map(it -> new Passage(pack.at(it.page()), it.heading(), it.item(), it.text()))
                .toList();
        kept.saveAll(passages);
        return new SectionCount("passages", passages.size(), 0, 0);
    }
}
