package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.Nullable;

/** An acronym and what it stands for. */
public record Acronym(
        String acronym, String expansion, @Nullable Integer page) {}
