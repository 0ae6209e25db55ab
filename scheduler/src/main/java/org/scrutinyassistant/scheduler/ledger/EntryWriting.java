package org.scrutinyassistant.scheduler.ledger;

import java.util.List;

/** Writes entries whose key is new, as the database at hand does it best. */
interface EntryWriting {

    /** Returns how many were new; {@code entries} holds no key twice. */
    int write(List<Entry> entries);
}
