package org.scrutinyassistant.packs.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The published packs beside the project, where there are any. */
final class SharedPackFiles {

    private SharedPackFiles() {}

    static List<Path> all() throws IOException {
        Optional<Path> packs = folder();
        if (packs.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(packs.get())) {
            return files.sorted().toList();
        }
    }

    private static Optional<Path> folder() {
        String named = System.getProperty("scrutiny.shared");
        return named != null
                ? Optional.of(Path.of(named, "packs"))
                : Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                        .map(folder -> folder.resolve("shared").resolve("packs"))
                        .filter(Files::isDirectory)
                        .findFirst();
    }
}
