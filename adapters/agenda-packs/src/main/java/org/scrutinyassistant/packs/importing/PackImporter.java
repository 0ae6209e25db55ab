package org.scrutinyassistant.packs.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutinyassistant.packs.PackReader;
import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackImported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Imports a pack file once, whole or not at all; throws {@link UnreadablePack} with one clear line when it can't. */
@Component
public class PackImporter {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Documents documents;
    private final PackStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackImporter(Documents documents, PackStore store, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public ImportReport importPack(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new UnreadablePack(name, "there is no such file");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return importPack(name, content.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            throw new UnreadablePack(name, "the file can't be read");
        }
    }

    /** Imports the bytes of a file; the name is only for citing it. */
    public ImportReport importPack(String fileName, byte[] content) {
        Fingerprint file = FileHash.of(fileName, content);
        return importOnce(file, () -> new PackReader().read(fileName, new ByteArrayInputStream(content)));
    }

    ImportReport importOnce(Fingerprint file, Supplier<Pack> reading) {
        return before(file).orElseGet(() -> importNew(file, reading.get()));
    }

    private ImportReport importNew(Fingerprint file, Pack pack) {
        try {
            return storeAndTell(file, pack);
        } catch (DataIntegrityViolationException e) {
            return before(file).orElseGet(() -> importAgain(file, pack));
        }
    }

    /** Tries once more, since another pack may have added the same committee meanwhile. */
    private ImportReport importAgain(Fingerprint file, Pack pack) {
        try {
            return storeAndTell(file, pack);
        } catch (DataIntegrityViolationException e) {
            throw new UnreadablePack(file.name(), "the register refuses what it says");
        }
    }

    private ImportReport storeAndTell(Fingerprint file, Pack pack) {
        ImportReport report = store.store(file, pack, clock);
        events.publishEvent(new PackImported(report.documentId()));
        return report;
    }

    private Optional<ImportReport> before(Fingerprint file) {
        return documents
                .findBySha256(file.sha256())
                .map(Document::storedId)
                .map(id -> ImportReport.unchanged(file.name(), id));
    }
}
