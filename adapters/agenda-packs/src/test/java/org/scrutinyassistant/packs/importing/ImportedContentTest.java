package org.scrutinyassistant.packs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.paper.Passage;
import org.scrutinyassistant.register.recommendation.Stage;

/** What of a pack the register holds: indicators, recommendations, exempt items, doubts. */
class ImportedContentTest extends ImportingScene {

    @Test
    void aCorrectedMonthCountsAsChangedAndAnEqualOneAsLeftAlone() {
        put("one", visits(Map.of("2025-04", "61.50", "2025-05", "62")));
        ImportReport newer = put(
                "two",
                visits(Map.of("2025-04", "61.5", "2025-05", "63", "2025-06", "64"))
                        .on("2025-09-11"));

        assertThat(newer.sections())
                .contains(new SectionCount("observations", 1, 1, 1), new SectionCount("targets", 0, 0, 1));
        assertThat(indicators.count()).isEqualTo(1);
        assertThat(observations.count()).isEqualTo(5);
    }

    @Test
    void rowsUnderTheSameReferenceAreDifferentIndicators() {
        put(
                "one",
                APack.of("2025-06-12")
                        .indicators(
                                APack.row("PL 1", "Visits to libraries", Map.of("2025-05", "1")),
                                APack.row("PL1", "Trees planted", Map.of("2025-05", "2"))));

        assertThat(indicators.findAll()).extracting(Indicator::key).containsExactly("pl1", "pl1|trees planted");
    }

    @Test
    void aReferenceGivenToAnotherMeasureLaterIsAnotherIndicator() {
        put("one", APack.of("2025-06-12").indicators(APack.row("PL1", "Visits to libraries", Map.of("2025-05", "1"))));
        put("two", APack.of("2025-09-11").indicators(APack.row("PL1", "Trees planted", Map.of("2025-08", "2"))));

        assertThat(indicators.count()).isEqualTo(2);
    }

    @Test
    void polarityComesFromTheRowOrTheSettingsOnly() {
        put(
                "one",
                APack.of("2025-06-12")
                        .indicators(
                                APack.row("A", "Litter reports", Map.of("2025-05", "1")),
                                APack.row("B", "Trees planted (higher is better)", Map.of("2025-05", "2")),
                                APack.row("C", "Visits", Map.of("2025-05", "2"))));

        assertThat(indicators.findAll())
                .extracting(Indicator::polarity)
                .containsExactly(Polarity.LOWER_IS_BETTER, Polarity.HIGHER_IS_BETTER, null);
    }

    @Test
    void aRecommendationIsFoundAgainAndItsStageMovesOn() {
        put("one", asked("Mend the benches in every park before spring.", "On-going"));
        put(
                "two",
                asked("Mend the benches in every park before the spring", "Complete")
                        .on("2025-09-11"));

        assertThat(recommendations.count()).isEqualTo(1);
        assertThat(progress.count()).isEqualTo(2);
        assertThat(transaction.<Stage>execute(status -> standingProgress().stage()))
                .isEqualTo(Stage.COMPLETED);
    }

    @Test
    void ofAnExemptItemOnlyTitleAndReasonAreKept() {
        put(
                "one",
                APack.of("2025-06-12")
                        .agenda(
                                new AgendaEntry("5", "Open spaces", null, "How they are.", false, null, 2),
                                new AgendaEntry("6", "Sale of land", null, "For how much.", true, "paragraph 3", 2)));

        AgendaItem exempt = agendaItems.findAll().stream()
                .filter(AgendaItem::exempt)
                .findFirst()
                .orElseThrow();
        assertThat(exempt.title()).isEqualTo("Sale of land");
        assertThat(exempt.exemptReason()).isEqualTo("paragraph 3");
        assertThat(exempt.description()).isNull();
        assertThat(passages.findAll()).extracting(Passage::item).containsExactly("5");
        assertThat(reports.findAll()).extracting(Report::subject).containsExactly("Open spaces");
    }

    @Test
    void whatLooksWrongIsDoubted() {
        ImportReport report = put(
                "one",
                APack.of("2025-06-12")
                        .agenda(new AgendaEntry("5", " ", null, null, false, null, 2))
                        .indicators(APack.row("A", "Visits", Map.of("2025-03", "1", "2025-05", "1")))
                        .recommendations(APack.recommendation("Mend benches.", "Purple")));

        assertThat(report.doubted())
                .containsExactly(
                        "agenda item 5 has no title",
                        "A has a month without a figure between others",
                        "A has no England figure",
                        "recommendation 1 of 2025-01-09 has a status that no stage is known for: Purple");
        assertThat(report.lines()).startsWith("one.pdf: imported").hasSizeGreaterThan(5);
    }
}
