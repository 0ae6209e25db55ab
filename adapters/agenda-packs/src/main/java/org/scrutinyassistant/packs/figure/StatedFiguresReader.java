package org.scrutinyassistant.packs.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.passage.Paragraph;

/** Reads the performance figures stated in the reports' prose; not those of minutes, glossaries or standing front matter. */
public final class StatedFiguresReader {

    private static final Pattern REPORT = Pattern.compile("(?i)(?:decision[- ]maker|subject|report of|agenda item \\d+)\\b.*");
    private static final Pattern MINUTES = Pattern.compile("MINUTES OF .*");
    private static final Pattern GLOSSARY = Pattern.compile("(?i).{0,60}\\bglossary");

    private final StatedPeriod periods;

    public StatedFiguresReader(@Nullable LocalDate meeting) {
        periods = new StatedPeriod(meeting == null ? null : YearMonth.from(meeting));
    }

    public List<StatedFigure> read(List<Paragraph> paragraphs) {
        List<StatedFigure> figures = new ArrayList<>();
        boolean reports = paragraphs.stream().noneMatch(p -> REPORT.matcher(p.text()).matches());
        for (Paragraph paragraph : paragraphs) {
            if (REPORT.matcher(paragraph.text()).matches()) {
                reports = true;
            } else if (MINUTES.matcher(paragraph.text()).matches()
                    || GLOSSARY.matcher(paragraph.text()).matches()) {
                reports = false;
            } else if (reports) {
                figures.addAll(read(paragraph));
            }
        }
        return figures;
    }

    private List<StatedFigure> read(Paragraph paragraph) {
        return LabelledFigure.in(paragraph, periods)
                .map(List::of)
                .orElseGet(() -> new ParagraphFigures(paragraph, periods).read());
    }
}
