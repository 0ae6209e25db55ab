package org.scrutinyassistant.web.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.fault.FieldFault;
import tools.jackson.databind.JsonNode;

/** A JSON object as it came in, whose fields are named in every fault; an absent field and null are the same. */
record Body(String path, JsonNode node) {

    static Body of(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return new Body("", tools.jackson.databind.node.JsonNodeFactory.instance.objectNode());
        }
        if (!node.isObject()) {
            throw new FieldFault("body", "must be a JSON object");
        }
        return new Body("", node);
    }

    boolean has(String field) {
        return !node.path(field).isMissingNode() && !node.path(field).isNull();
    }

    boolean isText(String field) {
        return node.path(field).isString();
    }

    Body object(String field) {
        if (has(field) && !node.path(field).isObject()) {
            throw new FieldFault(path + field, "must be an object");
        }
        return new Body(path + field + ".", node.path(field));
    }

    @Nullable String text(String field) {
        if (!has(field)) {
            return null;
        }
        if (!isText(field)) {
            throw new FieldFault(path + field, "must be a string");
        }
        return node.path(field).stringValue();
    }

    @Nullable Long number(String field) {
        return has(field) ? number(path + field, node.path(field)) : null;
    }

    boolean flag(String field) {
        if (has(field) && !node.path(field).isBoolean()) {
            throw new FieldFault(path + field, "must be true or false");
        }
        return node.path(field).asBoolean(false);
    }

    List<Long> numbers(String field) {
        return each(field, element -> number(path + field, element));
    }

    /** Returns each string of a list, as {@code reading} understands it. */
    <T> List<T> words(String field, Function<String, T> reading) {
        return each(field, element -> {
            if (!element.isString()) {
                throw new FieldFault(path + field, "must be a list of strings");
            }
            return read(field, element.stringValue(), reading);
        });
    }

    /** Returns what {@code reading} makes of a string, or a fault with its words. */
    <T> T read(String field, String written, Function<String, T> reading) {
        try {
            return reading.apply(written);
        } catch (IllegalArgumentException unreadable) {
            throw new FieldFault(path + field, "can't be used: " + unreadable.getMessage());
        }
    }

    private <T> List<T> each(String field, Function<JsonNode, T> reading) {
        if (!has(field)) {
            return List.of();
        }
        if (!node.path(field).isArray()) {
            throw new FieldFault(path + field, "must be a list");
        }
        List<T> read = new ArrayList<>();
        node.path(field).forEach(element -> read.add(reading.apply(element)));
        return read;
    }

    private static long number(String field, JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new FieldFault(field, "must be the id of a person, a whole number");
        }
        return node.longValue();
    }
}
