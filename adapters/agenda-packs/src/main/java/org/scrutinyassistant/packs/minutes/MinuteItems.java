package org.scrutinyassistant.packs.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.packs.reading.Prose;
import org.scrutinyassistant.packs.reading.TitleLines;

/** Splits minutes into their items, whichever way these are headed. */
final class MinuteItems {

    private MinuteItems() {}

    static List<MinuteText> of(List<String> lines) {
        List<MinuteHeading> headings = BracketedHeadings.in(lines);
        if (headings.isEmpty()) {
            headings = NumberedHeadings.in(lines);
        }
        List<MinuteText> items = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            int end = at + 1 < headings.size() ? headings.get(at + 1).starts() : lines.size();
            items.add(item(headings.get(at), lines, end));
        }
        return items;
    }

    private static MinuteText item(MinuteHeading heading, List<String> lines, int end) {
        List<String> text = new ArrayList<>(lines.subList(heading.text(), end));
        Optional<String> title = heading.title();
        if (title.isPresent()) {
            return new MinuteText(heading.number(), title.get(), heading.starts(), text);
        }
        text.set(0, heading.firstWords());
        int titleEnd = TitleLines.end(text);
        return new MinuteText(
                heading.number(),
                Prose.of(text.subList(0, titleEnd)),
                heading.starts(),
                text.subList(titleEnd, text.size()));
    }
}
