package org.scrutinyassistant.app;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.scrutinyassistant.app.demo.DemoPacks;
import org.scrutinyassistant.packs.importing.PackImporter;
import org.scrutinyassistant.register.document.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Imports the demo packs into an empty register, with dates around the day of first start, and enters the demo people. */
@Component
@ConditionalOnProperty("scrutiny.demo")
class DemoImport implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoImport.class);

    private final Documents documents;
    private final PackImporter importer;
    private final DemoPeople people;
    private final Clock clock;

    DemoImport(Documents documents, PackImporter importer, DemoPeople people, Clock clock) {
        this.documents = documents;
        this.importer = importer;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (documents.count() > 0) {
            return;
        }
        var packs = new DemoPacks().on(LocalDate.now(clock));
        packs.forEach(pack -> importer.importPack(pack.name(), pack.text().getBytes(StandardCharsets.UTF_8)));
        LOG.info("Imported {} demo packs", packs.size());
        people.enter();
    }
}
