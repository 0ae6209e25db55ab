package org.scrutinyassistant.packs.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.passage.AgendaPlaces;
import org.scrutinyassistant.packs.passage.Paragraph;

/** Reads the performance figures stated in the reports' prose; not those of minutes, glossaries or standing front matter. */
public final class StatedFiguresReader {

    private static final Pattern GLOSSARY = Pattern.compile("(?i)(?!\\d).{0,60}\\bglossary(?: of terms)?");

    private final AgendaPlaces places;
    private final StatedPeriod periods;

    public StatedFiguresReader(AgendaPlaces places, @Nullable LocalDate meeting) {
        this.places = places;
        periods = new StatedPeriod(meeting == null ? null : YearMonth.from(meeting));
    }

    public List<StatedFigure> read(List<Paragraph> paragraphs) {
        List<StatedFigure> figures = new ArrayList<>();
        boolean glossary = false;
        for (Paragraph paragraph : paragraphs) {
            int line = paragraph.first().number();
            if (GLOSSARY.matcher(paragraph.text()).matches()) {
                glossary = true;
            } else if (places.startsReport(line)) {
                glossary = false;
            }
            if (!glossary && places.inReport(line) && !places.exempt(line)) {
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
