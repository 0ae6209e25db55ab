package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.Nullable;

/** A paragraph, bullet or table row of the public papers, verbatim on one line, under the nearest heading, in the agenda item it belongs to. */
public record Passage(
        String text,
        @Nullable String heading,
        @Nullable String item,
        @Nullable Integer page) {}
