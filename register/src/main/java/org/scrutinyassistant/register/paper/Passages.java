package org.scrutinyassistant.register.paper;

import org.scrutinyassistant.register.document.Facts;

/** Every passage that a document states. */
public interface Passages extends Facts<Passage> {}
