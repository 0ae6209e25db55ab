package org.scrutinyassistant.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutinyassistant.packs.importing.PackImporter;
import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.scrutinyassistant.web.packs.ImportReport;
import org.scrutinyassistant.web.packs.PackIntake;
import org.scrutinyassistant.web.packs.PackRefused;
import org.scrutinyassistant.web.packs.SectionCounts;

/** Hands packs that come in over HTTP to the importer. */
class ImporterIntake implements PackIntake {

    private final PackImporter importer;

    ImporterIntake(PackImporter importer) {
        this.importer = importer;
    }

    @Override
    public ImportReport take(String name, InputStream pack) throws IOException {
        try {
            return report(importer.importPack(name, pack.readAllBytes()));
        } catch (UnreadablePack e) {
            throw new PackRefused(String.valueOf(e.getMessage()), e);
        }
    }

    private static ImportReport report(org.scrutinyassistant.packs.importing.ImportReport imported) {
        Map<String, SectionCounts> sections = new LinkedHashMap<>();
        imported.sections()
                .forEach(count -> sections.put(
                        count.section(), new SectionCounts(count.added(), count.changed(), count.leftAlone())));
        return new ImportReport(sections, imported.doubted());
    }
}
