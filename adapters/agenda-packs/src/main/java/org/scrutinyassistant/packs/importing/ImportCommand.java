package org.scrutinyassistant.packs.importing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.springframework.stereotype.Component;

/** The command {@code import FILE...}: prints a report for each file and returns 0, or 2 when a file was refused. */
@Component
public class ImportCommand {

    private static final int IMPORTED = 0;
    private static final int REFUSED = 2;

    private final PackImporter importer;

    ImportCommand(PackImporter importer) {
        this.importer = importer;
    }

    public int run(List<Path> files, PrintStream out, PrintStream err) {
        int status = IMPORTED;
        for (Path file : files) {
            try {
                importer.importPack(file).lines().forEach(out::println);
            } catch (UnreadablePack e) {
                err.println(e.getMessage());
                status = REFUSED;
            }
        }
        return status;
    }
}
