package org.scrutinyassistant.packs.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.Labelled;
import org.scrutinyassistant.packs.reading.Bullet;
import org.scrutinyassistant.packs.reading.ItemLabel;
import org.scrutinyassistant.packs.reading.LabelledParagraphs;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.Prose;

/** Reads what follows RESOLVED under an item: its labelled paragraphs, or its one sentence with the points below it. */
final class Resolutions {

    private static final Pattern RESOLVED = Pattern.compile(
            "(?:(?<label>(?:\\(?\\w{1,4}[.)]\\s+)?)(?i:it was (?:\\w+ )?|the (?:panel|committee|board|cabinet) )?)"
                    + "(?:RESOLVED|Resolved|resolved|AGREED|RECOMMENDED|DECISION)\\b(?i: (?:unanimously|to agree))?\\s*[:–-]*\\s*(?<rest>.*)");
    private static final Pattern FINISHED = Pattern.compile(".*[.!?][”\"')]*");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)(?:that)?(?: the (?:panel|committee|board|cabinet))?\\s*[:–-]*");

    private final List<Labelled> resolutions = new ArrayList<>();

    static List<Labelled> in(List<String> lines) {
        Resolutions reading = new Resolutions();
        for (int at = 0; at < lines.size(); at++) {
            Matcher resolved = RESOLVED.matcher(Markup.plain(lines.get(at)));
            if (resolved.matches()) {
                List<String> block = block(resolved, lines.subList(at + 1, lines.size()));
                reading.read(block);
                at += block.size() - 1;
            }
        }
        return List.copyOf(reading.resolutions);
    }

    private static List<String> block(Matcher resolved, List<String> following) {
        List<String> block = new ArrayList<>();
        String rest = resolved.group("rest");
        block.add(LEAD_IN.matcher(rest).matches() ? "" : rest);
        Optional<ItemLabel> own = ItemLabel.startOf(resolved.group("label"));
        for (String line : following) {
            boolean next = own.isPresent() && own.get().next(line).isPresent();
            if (next || RESOLVED.matcher(Markup.plain(line)).matches() || isOver(block, line)) {
                break;
            }
            block.add(line);
        }
        return block;
    }

    /** A new paragraph after a full stop goes on with the narrative unless it is labelled or a point. */
    private static boolean isOver(List<String> block, String line) {
        boolean paragraph = block.get(block.size() - 1).isBlank();
        return paragraph
                && !line.isBlank()
                && ItemLabel.startOf(line).isEmpty()
                && !Bullet.starts(line)
                && FINISHED.matcher(Prose.of(block)).matches();
    }

    private void read(List<String> block) {
        resolutions.addAll(LabelledParagraphs.of(block));
    }
}
