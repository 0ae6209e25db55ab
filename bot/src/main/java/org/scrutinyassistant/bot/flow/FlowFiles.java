package org.scrutinyassistant.bot.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the files of flows, and of the words of notices, are: one folder for each topic. */
public final class FlowFiles {

    private static final String PACKED = "classpath*:conversation-flows/*/*";

    private FlowFiles() {}

    /** Returns the flows packed with the application. */
    public static List<YamlFile> packed() {
        return packed(".flow.yml");
    }

    /** Returns the files packed with the application whose names end in {@code ending}. */
    public static List<YamlFile> packed(String ending) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PACKED + ending))
                    .map(FlowFiles::file)
                    .sorted(Comparator.comparing(YamlFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files of a folder's topics whose names end in {@code ending}, such as {@code .flow.yml}. */
    public static List<YamlFile> in(Path folder, String ending) {
        try (Stream<Path> paths = Files.find(folder, 2, (path, about) -> isTopicFile(folder, path, ending))) {
            return paths.sorted().map(FlowFiles::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTopicFile(Path folder, Path path, String ending) {
        return folder.relativize(path).getNameCount() == 2 && path.toString().endsWith(ending);
    }

    private static YamlFile file(Path path) {
        try {
            return new YamlFile(topicAndName(path.toUri().getPath()), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlFile file(Resource resource) {
        try {
            String name = topicAndName(resource.getURL().getPath());
            return new YamlFile(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String topicAndName(String path) {
        int name = path.lastIndexOf('/');
        return path.substring(path.lastIndexOf('/', name - 1) + 1);
    }
}
