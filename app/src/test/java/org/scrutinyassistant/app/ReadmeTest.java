package org.scrutinyassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README lists the modules there are, in the order in which they are built, and leads to files that are there. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void listsEveryModule() throws IOException {
        var built = found("pom.xml", "<module>([^<]+)</module>");
        var told = found("README.md", "(?m)^\\| `([a-z/-]+)` \\|");
        assertThat(told).containsExactlyElementsOf(built);
    }

    @Test
    void leadsOnlyToFilesThatAreThere() throws IOException {
        assertThat(found("README.md", "\\]\\(([^):]+)\\)"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    private static List<String> found(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
