package org.scrutinyassistant.register.document;

import org.jspecify.annotations.Nullable;

/** Where a fact stands: in which document and on which page, where known. */
public record Placed(Document document, @Nullable Integer page) {}
