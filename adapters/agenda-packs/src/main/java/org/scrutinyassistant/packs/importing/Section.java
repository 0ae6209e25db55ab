package org.scrutinyassistant.packs.importing;

/** One kind of fact that a pack states. */
interface Section {

    SectionCount store(Importing pack);
}
