package org.scrutinyassistant.packs.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.passage.Paragraph.Kind;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;
import org.scrutinyassistant.packs.reading.TableRow;

/** The paragraphs of a pack in reading order, each under its heading, without page furniture and without lines set aside. */
public final class Paragraphs {

    private static final Pattern SUBJECT = Pattern.compile("SUBJECT:? *\\|? *(\\S.*)");

    private Paragraphs() {}

    /** All paragraphs outside the lines whose number {@code setAside} holds true for, such as those of a data set. */
    public static List<Paragraph> of(PackText pack, IntPredicate setAside) {
        ProseLines prose = new ProseLines();
        for (Line line : PageFurniture.removedFrom(pack.lines())) {
            if (setAside.test(line.number())) {
                prose.add(List.of());
                continue;
            }
            TableRow row = TableRow.of(line.text());
            if (row == null) {
                prose.add(line);
            } else {
                prose.add(RowParagraphs.of(line, row));
            }
        }
        return underHeadings(prose.all());
    }

    private static List<Paragraph> underHeadings(List<Paragraph> paragraphs) {
        List<Paragraph> placed = new ArrayList<>();
        @Nullable String heading = null;
        for (Paragraph paragraph : paragraphs) {
            Matcher subject = SUBJECT.matcher(paragraph.text());
            if (subject.matches()) {
                heading = subject.group(1);
            } else if (paragraph.kind() == Kind.HEADING) {
                heading = paragraph.text();
            }
            boolean placedAlready = paragraph.kind() == Kind.HEADING || paragraph.under() != null;
            placed.add(placedAlready ? paragraph : paragraph.under(heading));
        }
        return placed;
    }
}
