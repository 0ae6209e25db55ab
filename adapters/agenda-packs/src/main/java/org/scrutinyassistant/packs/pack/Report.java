package org.scrutinyassistant.packs.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One report, read from its "DECISION-MAKER:" block. */
public record Report(
        String subject,
        @Nullable String decisionMaker,
        @Nullable LocalDate date,
        @Nullable String reportOf,
        @Nullable Officer author,
        @Nullable Officer director,
        @Nullable String confidentiality,
        @Nullable String summary,
        List<Labelled> recommendations,
        List<String> appendices,
        @Nullable Integer page) {
    public Report {
        recommendations = List.copyOf(recommendations);
        appendices = List.copyOf(appendices);
    }
}
