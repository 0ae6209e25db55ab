package org.scrutinyassistant.packs.importing;

import java.util.List;
import java.util.stream.Stream;

/** What importing one file did; {@code unchanged} when the same bytes were imported before, and then nothing is counted. */
public record ImportReport(
        String file, long documentId, boolean unchanged, List<SectionCount> sections, List<String> doubted) {

    public ImportReport {
        sections = List.copyOf(sections);
        doubted = List.copyOf(doubted);
    }

    static ImportReport unchanged(String file, long documentId) {
        return new ImportReport(file, documentId, true, List.of(), List.of());
    }

    /** Returns the report as lines of plain text. */
    public List<String> lines() {
        return unchanged
                ? List.of(file + ": imported before, nothing changed")
                : Stream.of(
                                Stream.of(file + ": imported"),
                                sections.stream().map(count -> "  " + count),
                                doubted.stream().map(doubt -> "  doubted: " + doubt))
                        .flatMap(lines -> lines)
                        .toList();
    }
}
