package org.scrutinyassistant.web.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Source;

/** Where an answer stands: document, page counted from 1, and day of publication, as far as they are known. */
record CitedSource(
        String document, @Nullable Integer page, @Nullable LocalDate published) {

    static CitedSource of(Source source) {
        return new CitedSource(source.document(), source.page(), source.published());
    }
}
