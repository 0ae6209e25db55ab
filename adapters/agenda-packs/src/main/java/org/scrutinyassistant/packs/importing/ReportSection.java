package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.agenda.Officer;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.agenda.Reports;
import org.springframework.stereotype.Component;

/** Stores the reports of a pack. */
@Component
final class ReportSection extends FactSection<Report> {

    ReportSection(Reports kept) {
        super("reports", kept);
    }

    @Override
    List<Report> facts(Importing pack) {
        ExemptItems exempt = new ExemptItems(pack.pack());
        return pack.pack().reports().stream()
                .filter(printed -> !exempt.include(printed.subject()))
                .map(printed -> report(pack, printed))
                .toList();
    }

    private static Report report(Importing pack, org.scrutinyassistant.packs.pack.Report printed) {
        return new Report(
                pack.at(printed.page()),
                printed.subject(),
                printed.decisionMaker(),
                printed.date(),
                printed.reportOf(),
                officer(printed.author()),
                officer(printed.director()),
                printed.confidentiality(),
                printed.summary(),
                Paragraphs.of(printed.recommendations()));
    }

    private static @Nullable Officer officer(org.scrutinyassistant.packs.pack.@Nullable Officer printed) {
        return printed == null ? null : new Officer(printed.name(), printed.title(), printed.tel(), printed.email());
    }
}
