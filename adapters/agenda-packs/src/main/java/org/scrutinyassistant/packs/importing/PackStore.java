package org.scrutinyassistant.packs.importing;

import java.time.Clock;
import java.util.List;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a pack with all its facts, or, when one of them is refused, nothing. */
@Component
class PackStore {

    private final Documents documents;
    private final KnownCommittee committees;
    private final KnownIndicators indicators;
    private final List<Section> sections;

    PackStore(Documents documents, KnownCommittee committees, KnownIndicators indicators, List<Section> sections) {
        this.documents = documents;
        this.committees = committees;
        this.indicators = indicators;
        this.sections = List.copyOf(sections);
    }

    @Transactional
    public ImportReport store(Fingerprint file, Pack pack, Clock clock) {
        Committee committee = committees.of(file.name(), pack);
        PackDates dates = new PackDates(pack.meeting().date(), pack.meeting().publishedOn());
        Document document = documents.save(new Document(committee, file, dates, clock.instant()));
        Importing importing = new Importing(pack, document, indicators.of(committee, pack));
        List<SectionCount> counts =
                sections.stream().map(section -> section.store(importing)).toList();
        return new ImportReport(file.name(), document.storedId(), false, counts, Doubts.about(pack));
    }
}
