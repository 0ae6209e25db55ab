package org.scrutinyassistant.packs;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.packs.figure.StatedFiguresReader;
import org.scrutinyassistant.packs.indicator.DataSetLines;
import org.scrutinyassistant.packs.indicator.IndicatorsReader;
import org.scrutinyassistant.packs.loading.PackLoader;
import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.pack.Glossary;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.packs.pack.PackMeeting;
import org.scrutinyassistant.packs.passage.AgendaPlaces;
import org.scrutinyassistant.packs.passage.Commentaries;
import org.scrutinyassistant.packs.passage.Paragraph;
import org.scrutinyassistant.packs.passage.Paragraphs;
import org.scrutinyassistant.packs.passage.PassagesReader;
import org.scrutinyassistant.packs.reading.PackText;

/** Reads one agenda pack from a text or PDF file; throws {@link UnreadablePack} with one clear line when it isn't one. */
public final class PackReader {

    private final PackLoader loader = new PackLoader();

    public Pack read(Path file) {
        return read(loader.load(file));
    }

    public Pack read(String name, InputStream content) {
        return read(loader.load(name, content));
    }

    Pack read(PackText text) {
        DataSetLines dataSet = DataSetLines.of(text);
        List<AgendaEntry> agenda = List.of();
        AgendaPlaces places = new AgendaPlaces(text, agenda);
        List<IndicatorRow> indicators = new IndicatorsReader().read(text);
        List<Paragraph> paragraphs = new ArrayList<>(Paragraphs.of(text, dataSet));
        paragraphs.addAll(Commentaries.of(dataSet, indicators));
        return new Pack(
                null,
                new PackMeeting(null, null, null, null, null, List.of(), List.of()),
                null,
                List.of(),
                agenda,
                null,
                List.of(),
                new Glossary(List.of(), List.of()),
                indicators,
                new StatedFiguresReader(places, null).read(paragraphs),
                List.of(),
                new PassagesReader(places).read(paragraphs));
    }
}
