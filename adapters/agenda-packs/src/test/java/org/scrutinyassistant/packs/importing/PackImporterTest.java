package org.scrutinyassistant.packs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.AgendaItems;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.agenda.Reports;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.Indicators;
import org.scrutinyassistant.register.indicator.Observations;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.paper.Passage;
import org.scrutinyassistant.register.paper.Passages;
import org.scrutinyassistant.register.recommendation.ProgressEntries;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the register holds after packs were imported. */
@SpringBootTest(
        classes = ImportingTestApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:importing;DB_CLOSE_DELAY=-1",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.properties.hibernate.default_batch_fetch_size=100",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "scrutiny.indicators.polarity[0].name=litter",
            "scrutiny.indicators.polarity[0].polarity=lower-is-better"
        })
class PackImporterTest {

    @Autowired
    PackImporter importer;

    @Autowired
    ImportingTestApplication listener;

    @Autowired
    Documents documents;

    @Autowired
    Committees committees;

    @Autowired
    AgendaItems agendaItems;

    @Autowired
    Reports reports;

    @Autowired
    Passages passages;

    @Autowired
    Terms terms;

    @Autowired
    Indicators indicators;

    @Autowired
    Observations observations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ProgressEntries progress;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void emptyTheRegister() {
        jdbc.execute("set referential_integrity false");
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_name <> 'flyway_schema_history'",
                String.class)) {
            jdbc.execute("truncate table \"" + table + "\"");
        }
        jdbc.execute("set referential_integrity true");
        listener.told.clear();
    }

    @Test
    void aPackIsStoredWithItsCommitteeAndTold() {
        ImportReport report = put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));

        assertThat(report.unchanged()).isFalse();
        assertThat(report.sections()).contains(new SectionCount("terms", 1, 0, 0));
        assertThat(committee().name()).isEqualTo("Parks and Libraries Scrutiny Panel");
        assertThat(listener.told).containsExactly(report.documentId());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));
        ImportReport again = put("one", APack.of("2025-06-12"));

        assertThat(again.unchanged()).isTrue();
        assertThat(documents.count()).isEqualTo(1);
        assertThat(terms.count()).isEqualTo(1);
        assertThat(listener.told).hasSize(1);
    }

    @Test
    void aNewerPackSupersedesWithoutLosingHistory() {
        put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));
        ImportReport newer = put("two", APack.of("2025-09-11").term("GREEN CORRIDOR", "A path for wildlife."));

        assertThat(newer.sections()).contains(new SectionCount("terms", 0, 1, 0));
        assertThat(standingDefinition()).isEqualTo("A path for wildlife.");
        assertThat(terms.count()).isEqualTo(2);
    }

    @Test
    void anOlderPackImportedLaterDoesNotWin() {
        put("two", APack.of("2025-09-11").term("Green corridor", "A path for wildlife."));
        ImportReport older = put("one", APack.of("2025-06-12").term("Green corridor", "A path with trees."));

        assertThat(older.sections()).contains(new SectionCount("terms", 0, 0, 1));
        assertThat(standingDefinition()).isEqualTo("A path for wildlife.");
    }

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
    void aPackThatFailsHalfwayLeavesNothingBehind() {
        APack tooLarge = visits(Map.of("2025-05", "1" + "0".repeat(30)));

        assertThatThrownBy(() -> put("one", tooLarge))
                .isInstanceOf(UnreadablePack.class)
                .hasMessage("one.pdf: the register refuses what it says");
        assertThat(List.of(
                        documents.count(), committees.count(), indicators.count(), passages.count(), reports.count()))
                .containsOnly(0L);
        assertThat(listener.told).isEmpty();
    }

    @Test
    void packsThatComeTogetherAreBothStored() {
        List<APack> packs = List.of(APack.of("2025-06-12"), APack.of("2025-09-11"));

        List<CompletableFuture<ImportReport>> running = packs.stream()
                .map(pack -> CompletableFuture.supplyAsync(() -> put(pack.date().toString(), pack)))
                .toList();

        assertThat(running).extracting(CompletableFuture::join).noneMatch(ImportReport::unchanged);
        assertThat(committees.count()).isEqualTo(1);
        assertThat(documents.count()).isEqualTo(2);
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

    private ImportReport put(String name, APack pack) {
        return importer.importOnce(new Fingerprint(name + ".pdf", name), pack::pack);
    }

    private Committee committee() {
        return committees.findAll().get(0);
    }

    private String standingDefinition() {
        return Standing.of(terms.findByDocumentCommittee(committee())).stream()
                .map(Term::definition)
                .findFirst()
                .orElseThrow();
    }

    private ProgressEntry standingProgress() {
        return Standing.of(progress.findByDocumentCommittee(committee())).get(0);
    }

    private static APack visits(Map<String, String> months) {
        return APack.of("2025-06-12").indicators(APack.row("PL1", "Visits to libraries", months));
    }

    private static APack asked(String text, String status) {
        return APack.of("2025-06-12").recommendations(APack.recommendation(text, status));
    }
}
