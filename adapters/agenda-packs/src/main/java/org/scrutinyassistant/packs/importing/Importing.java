package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Placed;

/** One pack on its way into the register: its document is stored, its rows know their indicators. */
record Importing(Pack pack, Document document, List<KnownRow> rows) {

    Importing {
        rows = List.copyOf(rows);
    }

    Committee committee() {
        return document.committee();
    }

    Placed at(@Nullable Integer page) {
        return new Placed(document, page);
    }

    Placed somewhere() {
        return at(null);
    }
}
