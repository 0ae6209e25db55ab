package org.scrutinyassistant.web.packs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What importing a pack did.
 *
 * @param sections counts under the name of each section, such as {@code glossary}
 * @param doubted what was read but is worth a look, one line each
 */
public record ImportReport(Map<String, SectionCounts> sections, List<String> doubted) {

    public ImportReport {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        doubted = List.copyOf(doubted);
    }
}
