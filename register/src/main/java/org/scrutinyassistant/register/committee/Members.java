package org.scrutinyassistant.register.committee;

import org.scrutinyassistant.register.document.Facts;

/** Every member that a document states. */
public interface Members extends Facts<Member> {}
