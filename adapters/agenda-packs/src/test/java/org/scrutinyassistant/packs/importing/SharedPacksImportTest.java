package org.scrutinyassistant.packs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.document.Documents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Published packs go into one register, newest first, and a second time without effect. */
@SpringBootTest(
        classes = ImportingTestApplication.class,
        properties = {
            "spring.config.location=file:../../application.yml",
            "spring.datasource.url=jdbc:h2:mem:shared;DB_CLOSE_DELAY=-1",
            "logging.level.root=warn"
        })
class SharedPacksImportTest {

    @Autowired
    PackImporter importer;

    @Autowired
    Documents documents;

    @Test
    void eachIsImportedOnce() throws IOException {
        List<Path> files = SharedPackFiles.all();
        assumeTrue(!files.isEmpty(), "there is no folder ../shared/packs beside the project");

        assertThat(files)
                .allSatisfy(file -> assertThat(added(importer.importPack(file))).isPositive());
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(importer.importPack(file).unchanged()).isTrue());
        assertThat(documents.count()).isEqualTo(files.size());
    }

    private static int added(ImportReport report) {
        return report.sections().stream().mapToInt(SectionCount::added).sum();
    }
}
