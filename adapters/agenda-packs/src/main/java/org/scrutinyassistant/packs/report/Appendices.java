package org.scrutinyassistant.packs.report;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.Labelled;
import org.scrutinyassistant.packs.reading.LabelledParagraphs;

/** Reads the numbered list of a report's appendices; "None" is no appendix. */
final class Appendices {

    private static final Pattern NONE = Pattern.compile("(?i)(?:none|nil|n/?a|not applicable)\\b\\W*");

    private Appendices() {}

    static List<String> in(List<String> lines) {
        return LabelledParagraphs.of(lines).stream()
                .map(Labelled::text)
                .filter(text -> !NONE.matcher(text).matches())
                .toList();
    }
}
