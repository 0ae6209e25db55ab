package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.Nullable;

/** The author or director named on a report. */
public record Officer(
        @Nullable String title,
        @Nullable String name,
        @Nullable String tel,
        @Nullable String email) {}
