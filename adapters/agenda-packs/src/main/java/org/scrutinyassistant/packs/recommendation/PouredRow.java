package org.scrutinyassistant.packs.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.packs.reading.Bullet;
import org.scrutinyassistant.packs.reading.ItemLabel;
import org.scrutinyassistant.packs.reading.Prose;

/** One recommendation whose cells stand below each other: its text, then what was done, then how far it has come. */
final class PouredRow {

    private static final Pattern UNFINISHED =
            Pattern.compile("(?i).*(?:[,:;&–-]|\\b(?:and|or|the|of|to|a|in|for|with|by))");
    private static final Pattern CONTINUES = Pattern.compile("[\\p{Ll}].*");

    private final int number;
    private final @Nullable Integer page;
    private final List<String> lines = new ArrayList<>();

    PouredRow(int number, String firstLine, @Nullable Integer page) {
        this.number = number;
        this.page = page;
        lines.add(firstLine);
    }

    int number() {
        return number;
    }

    void add(String line) {
        lines.add(line);
    }

    TrackedRecommendation under(MeetingCell cell) {
        int split = textEnd();
        String text = Prose.of(lines.subList(0, split));
        String rest = Prose.of(lines.subList(split, lines.size()));
        Optional<Progress> progress = Progress.endOf(rest.isEmpty() ? text : rest);
        if (rest.isEmpty() && progress.isPresent()) {
            text = progress.get().before();
        }
        String action = rest.isEmpty() ? "" : progress.map(Progress::before).orElse(rest);
        return new TrackedRecommendation(
                cell.date(),
                cell.title(),
                number,
                text,
                action.isEmpty() ? null : action,
                progress.map(Progress::status).orElse(null),
                page);
    }

    /** The text ends with the paragraph that neither it nor the next one shows to go on. */
    private int textEnd() {
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at - 1).isBlank() && !lines.get(at).isBlank() && !goesOn(at)) {
                return at;
            }
        }
        return lines.size();
    }

    private boolean goesOn(int at) {
        String line = lines.get(at).strip();
        String before = lastBefore(at);
        return Bullet.starts(line)
                || ItemLabel.startOf(line).isPresent()
                || CONTINUES.matcher(line).matches()
                || UNFINISHED.matcher(before).matches();
    }

    private String lastBefore(int at) {
        int last = at - 1;
        while (last > 0 && lines.get(last).isBlank()) {
            last--;
        }
        return lines.get(last).strip();
    }
}
