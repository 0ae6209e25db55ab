package org.scrutinyassistant.register.glossary;

import org.scrutinyassistant.register.document.Facts;

/** Every term that a document states. */
public interface Terms extends Facts<Term> {}
