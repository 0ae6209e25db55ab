package org.scrutinyassistant.register.document;

/** Told after a document's facts were committed, so that what was worked out from the register is refreshed. */
public record PackImported(long documentId) {}
