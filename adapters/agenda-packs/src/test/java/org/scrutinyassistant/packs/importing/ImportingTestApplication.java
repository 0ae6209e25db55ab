package org.scrutinyassistant.packs.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.register.RegisterConfiguration;
import org.scrutinyassistant.register.document.PackImported;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** A register in memory with the importer before it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({RegisterConfiguration.class, ImportingConfiguration.class})
class ImportingTestApplication {

    final List<Long> told = new ArrayList<>();

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @EventListener
    void hear(PackImported imported) {
        told.add(imported.documentId());
    }
}
