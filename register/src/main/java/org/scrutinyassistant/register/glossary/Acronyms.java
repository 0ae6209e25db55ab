package org.scrutinyassistant.register.glossary;

import org.scrutinyassistant.register.document.Facts;

/** Every acronym that a document states. */
public interface Acronyms extends Facts<Acronym> {}
