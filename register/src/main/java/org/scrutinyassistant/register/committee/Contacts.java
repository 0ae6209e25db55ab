package org.scrutinyassistant.register.committee;

import org.scrutinyassistant.register.document.Facts;

/** Every contact that a document states. */
public interface Contacts extends Facts<Contact> {}
