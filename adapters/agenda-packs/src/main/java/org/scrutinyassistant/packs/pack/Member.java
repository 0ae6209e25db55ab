package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.Nullable;

/** A member of the panel with the role printed beside the name. */
public record Member(String name, @Nullable String role) {}
