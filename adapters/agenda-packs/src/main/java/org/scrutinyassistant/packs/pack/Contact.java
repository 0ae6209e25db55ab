package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.Nullable;

/** An officer to get in touch with, as published. */
public record Contact(
        @Nullable String role,
        String name,
        @Nullable String tel,
        @Nullable String email) {}
