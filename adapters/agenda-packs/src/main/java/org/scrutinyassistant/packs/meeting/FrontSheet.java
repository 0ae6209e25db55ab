package org.scrutinyassistant.packs.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;

/** The words of the sheet that opens a pack, up to the public notes or the first agenda item; empty lines kept. */
record FrontSheet(List<String> lines) {

    private static final int LONGEST = 150;
    private static final Pattern END = Pattern.compile(
            "(?i)(?:public information|quorum\\b.*|dates of meetings.*|decision[- ]maker:.*|present\\b.*"
                    + "|apologies\\b.*|(?:item )?1[.:]?|(?:item )?1[.:]?\\s+[a-z(].*)");

    FrontSheet {
        lines = List.copyOf(lines);
    }

    static FrontSheet of(PackText pack) {
        List<String> lines = new ArrayList<>();
        for (Line line : pack.lines()) {
            String text = Markup.plain(line.text());
            if (lines.size() == LONGEST || END.matcher(text).matches()) {
                break;
            }
            lines.add(text);
        }
        return new FrontSheet(lines);
    }

    /** The lines after the first that matches. */
    List<String> after(Pattern heading) {
        for (int at = 0; at < lines.size(); at++) {
            if (heading.matcher(lines.get(at)).matches()) {
                return lines.subList(at + 1, lines.size());
            }
        }
        return List.of();
    }
}
