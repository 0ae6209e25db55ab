package org.scrutinyassistant.bot.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The names, flows and questions of an invented council. */
final class InventedCouncil {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private InventedCouncil() {}

    static List<Name> names() {
        return read("vocabulary.yml", new TypeReference<List<Name>>() {});
    }

    static List<FlowExamples> flows() {
        return read("flows.yml", new TypeReference<Map<String, List<String>>>() {}).entrySet().stream()
                .map(flow -> new FlowExamples(flow.getKey(), flow.getValue(), false))
                .toList();
    }

    static Map<String, List<String>> questions(String file) {
        return read(file, new TypeReference<Map<String, List<String>>>() {});
    }

    static Vocabulary vocabulary() {
        return new FixedVocabulary(1, names());
    }

    static LocalUnderstanding byWordsAlone() {
        return new LocalUnderstanding(
                vocabulary(), flows(), UnderstandingSettings.defaults().byWordsAlone());
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream stream =
                Objects.requireNonNull(InventedCouncil.class.getResourceAsStream("/understanding/" + file), file)) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
