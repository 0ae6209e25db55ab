package org.scrutinyassistant.web.body;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.fault.FieldFault;
import tools.jackson.databind.JsonNode;

/** A JSON object as it came in; a field that can't be used is a {@link FieldFault} that names it. */
public final class Body {

    private static final int LONGEST_LIST = 1_000;
    private static final int MOST_IDS = 20_000;

    private final JsonNode node;
    private final String path;

    private Body(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Returns the object, or every object of an array. */
    public static List<Body> each(JsonNode node) {
        if (!node.isArray()) {
            return List.of(of(node));
        }
        List<Body> bodies = new ArrayList<>();
        for (JsonNode element : node) {
            bodies.add(object(element, "[" + bodies.size() + "]"));
        }
        return bodies;
    }

    public static Body of(JsonNode node) {
        return object(node, "");
    }

    /** Refuses every other field, so that a misspelt one is not passed over. */
    public Body only(String... fields) {
        node.propertyNames().stream()
                .filter(name -> !Set.of(fields).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new FieldFault(
                            name(name), "is not known here; known are " + String.join(", ", List.of(fields)));
                });
        return this;
    }

    /** Refuses what looks like one of the fields misspelt; what is quite another field is passed over. */
    public Body spelt(String... fields) {
        Set<String> known = Set.of(fields);
        node.propertyNames()
                .forEach(name -> Slip.in(name, known).ifPresent(meant -> {
                    throw new FieldFault(name(name), "is not known here; is " + meant + " meant?");
                }));
        return this;
    }

    /** Returns whether the field is there, be it null. */
    public boolean has(String field) {
        return node.has(field);
    }

    /** Returns one line of text without control characters; null where it is missing, null or blank. */
    public @Nullable String line(String field, int longest) {
        String text = Written.text(node.path(field), name(field));
        if (text == null || text.isBlank()) {
            return null;
        }
        if (PlainText.breaksLine(text)) {
            throw new FieldFault(name(field), "must be one line without control characters");
        }
        return within(field, text.strip(), longest);
    }

    /** Returns text of any number of lines; null where it is missing, null or blank. */
    public @Nullable String text(String field, int longest) {
        String text = Written.text(node.path(field), name(field));
        if (text != null && PlainText.spoilt(text)) {
            throw new FieldFault(name(field), "must be text without control characters");
        }
        return text == null || text.isBlank() ? null : within(field, text.strip(), longest);
    }

    public @Nullable Long id(String field) {
        return Written.id(node.path(field), name(field));
    }

    /** Returns the id that the address or the body names, or both alike. */
    public long namedAlso(@Nullable Long inAddress) {
        Long inBody = id("id");
        if (inAddress != null && inBody != null && !inAddress.equals(inBody)) {
            throw new FieldFault("id", "is " + inBody + " but the address names " + inAddress);
        }
        Long named = inAddress == null ? inBody : inAddress;
        if (named == null) {
            throw new FieldFault("id", "is missing");
        }
        return named;
    }

    public @Nullable LocalDate day(String field) {
        return Written.day(node.path(field), name(field));
    }

    public @Nullable LocalTime time(String field) {
        return Written.time(node.path(field), name(field));
    }

    /** Returns the words of a list; none where it is missing or null. */
    public List<String> words(String field) {
        JsonNode list = node.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > LONGEST_LIST) {
            throw new FieldFault(name(field), "must be a list of at most " + LONGEST_LIST + " strings");
        }
        List<String> words = new ArrayList<>();
        for (JsonNode element : list) {
            words.add(Written.word(element, name(field)));
        }
        return words;
    }

    /** Returns the ids of a list; none where it is missing or null. */
    public List<Long> ids(String field) {
        JsonNode list = node.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > MOST_IDS) {
            throw new FieldFault(name(field), "must be a list of at most " + MOST_IDS + " ids");
        }
        List<Long> ids = new ArrayList<>();
        for (JsonNode element : list) {
            Long id = Written.id(element, name(field));
            if (id == null) {
                throw new FieldFault(name(field), "must hold ids");
            }
            ids.add(id);
        }
        return ids;
    }

    /** Returns whether the field is true; false where it is missing or null. */
    public boolean flag(String field) {
        JsonNode flag = node.path(field);
        if (!flag.isMissingNode() && !flag.isNull() && !flag.isBoolean()) {
            throw new FieldFault(name(field), "must be true or false");
        }
        return flag.asBoolean(false);
    }

    /** Returns whether the field holds text rather than an object. */
    public boolean isText(String field) {
        return node.path(field).isString();
    }

    public Optional<Body> object(String field) {
        JsonNode inner = node.path(field);
        return inner.isMissingNode() || inner.isNull() ? Optional.empty() : Optional.of(object(inner, name(field)));
    }

    /** Returns how a fault names a field of this object. */
    public String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private String within(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new FieldFault(name(field), "must have at most " + longest + " characters");
        }
        return text;
    }

    private static Body object(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new FieldFault(path.isEmpty() ? "The body" : path, "must be a JSON object");
        }
        return new Body(node, path);
    }
}
