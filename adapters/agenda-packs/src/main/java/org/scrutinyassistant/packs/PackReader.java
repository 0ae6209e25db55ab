package org.scrutinyassistant.packs;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.packs.agenda.AgendaReader;
import org.scrutinyassistant.packs.figure.StatedFiguresReader;
import org.scrutinyassistant.packs.glossary.GlossaryReader;
import org.scrutinyassistant.packs.indicator.DataSetLines;
import org.scrutinyassistant.packs.indicator.IndicatorsReader;
import org.scrutinyassistant.packs.loading.PackLoader;
import org.scrutinyassistant.packs.loading.UnreadablePack;
import org.scrutinyassistant.packs.meeting.CalendarReader;
import org.scrutinyassistant.packs.meeting.CommitteeReader;
import org.scrutinyassistant.packs.meeting.MeetingReader;
import org.scrutinyassistant.packs.meeting.QuorumReader;
import org.scrutinyassistant.packs.minutes.MinutesReader;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.packs.pack.PackMeeting;
import org.scrutinyassistant.packs.passage.AgendaPlaces;
import org.scrutinyassistant.packs.passage.Commentaries;
import org.scrutinyassistant.packs.passage.Paragraph;
import org.scrutinyassistant.packs.passage.Paragraphs;
import org.scrutinyassistant.packs.passage.PassagesReader;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.recommendation.TrackedRecommendationsReader;
import org.scrutinyassistant.packs.report.ReportsReader;

/** Reads one agenda pack from a text or PDF file; throws {@link UnreadablePack} with one clear line when it isn't one. */
public final class PackReader {

    private final PackLoader loader = new PackLoader();

    public Pack read(Path file) {
        return recognised(String.valueOf(file.getFileName()), read(loader.load(file)));
    }

    public Pack read(String name, InputStream content) {
        return recognised(name, read(loader.load(name, content)));
    }

    private static Pack recognised(String name, Pack pack) {
        boolean nothing = pack.agenda().isEmpty()
                && pack.minutes() == null
                && pack.reports().isEmpty();
        if (pack.committee() == null && nothing) {
            throw new UnreadablePack(name, "no committee, agenda, minutes or report was recognised in it");
        }
        return pack;
    }

    Pack read(PackText text) {
        DataSetLines dataSet = DataSetLines.of(text);
        List<AgendaEntry> agenda = new AgendaReader().read(text);
        PackMeeting meeting = new MeetingReader().read(text);
        AgendaPlaces places = new AgendaPlaces(text, agenda);
        List<IndicatorRow> indicators = new IndicatorsReader().read(text);
        List<Paragraph> paragraphs = new ArrayList<>(Paragraphs.of(text, dataSet));
        paragraphs.addAll(Commentaries.of(dataSet, indicators));
        return new Pack(
                new CommitteeReader().read(text).orElse(null),
                meeting,
                new QuorumReader().read(text).orElse(null),
                new CalendarReader().read(text),
                agenda,
                new MinutesReader().read(text).orElse(null),
                new ReportsReader().read(text),
                new GlossaryReader().read(text),
                indicators,
                new StatedFiguresReader(places, meeting.date()).read(paragraphs),
                new TrackedRecommendationsReader().read(text),
                new PassagesReader(places).read(paragraphs));
    }
}
