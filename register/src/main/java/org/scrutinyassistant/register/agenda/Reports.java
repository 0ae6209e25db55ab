package org.scrutinyassistant.register.agenda;

import org.scrutinyassistant.register.document.Facts;

/** Every report that a document states. */
public interface Reports extends Facts<Report> {}
