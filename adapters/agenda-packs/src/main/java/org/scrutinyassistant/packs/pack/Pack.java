package org.scrutinyassistant.packs.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading one agenda pack yields; what the pack does not state is null or empty, never guessed. */
public record Pack(
        @Nullable String committee,
        PackMeeting meeting,
        @Nullable Integer quorum,
        List<LocalDate> calendar,
        List<AgendaEntry> agenda,
        @Nullable Minutes minutes,
        List<Report> reports,
        Glossary glossary,
        List<IndicatorRow> indicators,
        List<StatedFigure> kpiStatements,
        List<TrackedRecommendation> recommendations,
        List<Passage> passages) {
    public Pack {
        calendar = List.copyOf(calendar);
        agenda = List.copyOf(agenda);
        reports = List.copyOf(reports);
        indicators = List.copyOf(indicators);
        kpiStatements = List.copyOf(kpiStatements);
        recommendations = List.copyOf(recommendations);
        passages = List.copyOf(passages);
    }
}
