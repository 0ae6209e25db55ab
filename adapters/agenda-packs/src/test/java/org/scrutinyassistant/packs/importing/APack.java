package org.scrutinyassistant.packs.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.pack.Glossary;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.packs.pack.PackMeeting;
import org.scrutinyassistant.packs.pack.Passage;
import org.scrutinyassistant.packs.pack.Report;
import org.scrutinyassistant.packs.pack.Term;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.packs.pack.Unit;

/** A made-up pack, stated piece by piece. */
record APack(
        LocalDate date,
        List<AgendaEntry> agenda,
        List<Term> terms,
        List<IndicatorRow> indicators,
        List<TrackedRecommendation> recommendations) {

    static final String COMMITTEE = "PARKS AND LIBRARIES SCRUTINY PANEL";

    static APack of(String date) {
        return new APack(LocalDate.parse(date), List.of(), List.of(), List.of(), List.of());
    }

    APack on(String later) {
        return new APack(LocalDate.parse(later), agenda, terms, indicators, recommendations);
    }

    APack agenda(AgendaEntry... items) {
        return new APack(date, List.of(items), terms, indicators, recommendations);
    }

    APack term(String name, String definition) {
        return new APack(date, agenda, List.of(new Term(name, definition, List.of(), 3)), indicators, recommendations);
    }

    APack indicators(IndicatorRow... rows) {
        return new APack(date, agenda, terms, List.of(rows), recommendations);
    }

    APack recommendations(TrackedRecommendation... rows) {
        return new APack(date, agenda, terms, indicators, List.of(rows));
    }

    static IndicatorRow row(String ref, String name, Map<String, String> months) {
        Map<YearMonth, BigDecimal> series = new TreeMap<>();
        months.forEach((month, value) -> series.put(YearMonth.parse(month), new BigDecimal(value)));
        return new IndicatorRow(
                ref,
                name,
                null,
                null,
                Unit.PERCENT,
                series,
                null,
                null,
                null,
                null,
                new BigDecimal("9.5"),
                null,
                null,
                Map.of("2025-26", new BigDecimal("80")),
                null,
                7);
    }

    static TrackedRecommendation recommendation(String text, String status) {
        return new TrackedRecommendation(LocalDate.parse("2025-01-09"), "Benches", 1, text, null, status, 9);
    }

    Pack pack() {
        return new Pack(
                COMMITTEE,
                new PackMeeting(date, null, null, null, date.minusDays(7), List.of(), List.of()),
                3,
                List.of(date),
                agenda,
                null,
                List.of(report("Open spaces"), report("Sale of land")),
                new Glossary(List.of(), terms),
                indicators,
                List.of(),
                recommendations,
                List.of(new Passage("Paths were mended.", "Paths", "5", 4), new Passage("The price.", null, "6", 5)));
    }

    private Report report(String subject) {
        return new Report(subject, null, date, null, null, null, null, "In short.", List.of(), List.of(), 4);
    }
}
