package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.Nullable;

/** A paragraph under its label, such as "(i)"; the label is null where none is printed. */
public record Labelled(@Nullable String label, String text) {}
