package org.scrutinyassistant.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real packs beside the project, where there are any; a test that needs them is skipped where there are none. */
final class SharedPacks {

    /** From how many characters on a line must be our own. */
    static final int LONG = 60;

    private SharedPacks() {}

    /** Returns the words of all packs in one run, with their line ends folded. */
    static String text() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(SharedPacks::read)
                    .map(SharedPacks::folded)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Path folder() {
        Optional<Path> found = candidates()
                .map(shared -> shared.resolve("packs"))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no shared/packs beside the project");
        return found.orElseThrow();
    }

    private static Stream<Path> candidates() {
        String named = System.getProperty("scrutiny.shared");
        Path here = Path.of("").toAbsolutePath();
        return named != null
                ? Stream.of(Path.of(named))
                : Stream.iterate(here, folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
