package org.scrutinyassistant.packs.importing;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.scrutinyassistant.register.agenda.AgendaItems;
import org.scrutinyassistant.register.agenda.Reports;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.glossary.Term;
import org.scrutinyassistant.register.glossary.Terms;
import org.scrutinyassistant.register.indicator.Indicators;
import org.scrutinyassistant.register.indicator.Observations;
import org.scrutinyassistant.register.paper.Passages;
import org.scrutinyassistant.register.recommendation.ProgressEntries;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A register that is empty before each test, and packs to put into it. */
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
abstract class ImportingScene {

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

    ImportReport put(String name, APack pack) {
        return importer.importOnce(new Fingerprint(name + ".pdf", name), pack::pack);
    }

    Committee committee() {
        return committees.findAll().get(0);
    }

    String standingDefinition() {
        return Standing.of(terms.findByDocumentCommittee(committee())).stream()
                .map(Term::definition)
                .findFirst()
                .orElseThrow();
    }

    ProgressEntry standingProgress() {
        return Standing.of(progress.findByDocumentCommittee(committee())).get(0);
    }

    static APack visits(Map<String, String> months) {
        return APack.of("2025-06-12").indicators(APack.row("PL1", "Visits to libraries", months));
    }

    static APack asked(String text, String status) {
        return APack.of("2025-06-12").recommendations(APack.recommendation(text, status));
    }
}
