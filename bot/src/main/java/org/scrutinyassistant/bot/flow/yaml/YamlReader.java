package org.scrutinyassistant.bot.flow.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds nodes with their lines from the tokens of a YAML file. */
final class YamlReader {

    private final String file;
    private final JsonParser parser;

    YamlReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    Mapping document() {
        if (parser.nextToken() == null) {
            throw new Refused(place(), "the file is empty");
        }
        Mapping document = node(place()).mapping("the file");
        if (parser.nextToken() != null) {
            throw new Refused(place(), "a file holds one document");
        }
        return document;
    }

    private Node node(Place place) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(place);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return sequence(place);
        }
        String words = parser.getString();
        return new Scalar(place, parser.currentToken() == JsonToken.VALUE_NULL || words == null ? "" : words);
    }

    private Mapping mapping(Place place) {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place line = place();
            parser.nextToken();
            if (entries.put(key, node(line)) != null) {
                throw new Refused(line, "\"%s\" stands twice".formatted(key));
            }
        }
        return new Mapping(place, entries);
    }

    private Sequence sequence(Place place) {
        List<Node> nodes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(node(place()));
        }
        return new Sequence(place, nodes);
    }

    private Place place() {
        return new Place(file, parser.currentTokenLocation().getLineNr());
    }
}
