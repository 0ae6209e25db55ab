package org.scrutinyassistant.packs;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of shared packs beside the project, or where the property {@code scrutiny.shared} says it is. */
final class SharedFolder {

    private SharedFolder() {}

    /** The folder; it does not exist where nothing is shared. */
    static Path find() {
        String named = System.getProperty("scrutiny.shared");
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolveSibling("shared");
            if (Files.isDirectory(beside)) {
                return beside;
            }
        }
        return Path.of("shared");
    }
}
