package org.scrutinyassistant.packs.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.passage.Paragraph;

/** Reads a figure that stands behind its label alone on a line, such as "High risk: 52 (5.0%)". */
final class LabelledFigure {

    private static final Pattern PATTERN = Pattern.compile(
            "(?<label>\\p{L}[^:]{2,80}):\\s*(?<figure>£?\\d[\\d,]*(?:\\.\\d+)?%?)(?:\\s*\\([^)]*\\))?[.;]?");

    private LabelledFigure() {}

    static Optional<StatedFigure> in(Paragraph paragraph, StatedPeriod periods) {
        Matcher matcher = PATTERN.matcher(paragraph.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String context = paragraph.under();
        String label = matcher.group("label").strip();
        return FigureFinder.in("There were " + matcher.group("figure") + " of " + label).stream()
                .findFirst()
                .map(figure -> new Statement(
                                figure,
                                context == null ? label : context.replaceFirst("[:\\s]+$", "") + ": " + label,
                                periods.due(paragraph.text()),
                                paragraph.text())
                        .stated(paragraph.first().page()));
    }
}
