package org.scrutinyassistant.packs.agenda;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Capitals;
import org.scrutinyassistant.packs.reading.Prose;
import org.scrutinyassistant.packs.reading.TitleLines;

/** An item's lines parted into its title, the pages of its papers and the paragraphs that describe it. */
record ItemText(String title, @Nullable String pages, List<String> description) {

    ItemText {
        description = List.copyOf(description);
    }

    static ItemText of(List<String> lines, boolean pageColumn) {
        String text = String.join("\n", lines);
        Optional<PageRange> range = PageRange.in(text, pageColumn);
        String before = range.map(found -> text.substring(0, found.start())).orElse(text);
        String after = range.map(found -> text.substring(found.end())).orElse("");
        if (range.isPresent() && isTitle(before.lines().toList())) {
            return new ItemText(
                    Prose.of(before.lines().toList()),
                    range.get().pages(),
                    after.lines().toList());
        }
        List<String> rest = (before + "\n" + after).lines().toList();
        int end = TitleLines.end(rest);
        return new ItemText(
                Prose.of(rest.subList(0, end)),
                range.map(PageRange::pages).orElse(null),
                rest.subList(end, rest.size()));
    }

    /** Whether nothing but a title stands before the page range: one paragraph, or all of it in capitals. */
    private static boolean isTitle(List<String> lines) {
        return TitleLines.end(lines) == lines.size()
                || lines.stream().filter(line -> !line.isBlank()).allMatch(Capitals::printed)
                || (paragraphs(lines) == 1 && Prose.of(lines).length() < 160);
    }

    private static long paragraphs(List<String> lines) {
        return String.join("\n", lines).strip().split("\\n\\s*\\n", -1).length;
    }

    /** The description on one line; null where none is printed. */
    @Nullable String described() {
        String text = Prose.of(description);
        return text.isEmpty() ? null : text;
    }
}
