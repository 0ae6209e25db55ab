package org.scrutinyassistant.packs.importing;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Minutes;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.register.recommendation.Stage;
import org.scrutinyassistant.register.recommendation.StageReading;

/** What a person should check in a pack that was read, each in one line. */
final class Doubts {

    private Doubts() {}

    static List<String> about(Pack pack) {
        return Stream.of(
                        meeting(pack),
                        minutes(pack.minutes()),
                        pack.agenda().stream().flatMap(Doubts::item),
                        pack.indicators().stream().flatMap(Doubts::row),
                        pack.recommendations().stream().flatMap(Doubts::recommendation))
                .flatMap(doubts -> doubts)
                .toList();
    }

    private static Stream<String> meeting(Pack pack) {
        return when(pack.meeting().date() == null, "no date of the meeting is stated");
    }

    private static Stream<String> minutes(@Nullable Minutes minutes) {
        return when(
                minutes != null && minutes.meetingDate() == null,
                "the minutes state no date of their meeting and were left out");
    }

    private static Stream<String> item(AgendaEntry item) {
        return when(item.title().isBlank(), "agenda item " + item.number() + " has no title");
    }

    private static Stream<String> row(IndicatorRow row) {
        String named = row.ref() == null ? row.name() : row.ref();
        boolean someAreas = row.england() != null || row.statNeighbour() != null || row.seRegion() != null;
        return Stream.of(
                        when(row.series().isEmpty(), named + " has no monthly figure"),
                        when(hole(row), named + " has a month without a figure between others"),
                        when(someAreas && row.statNeighbour() == null, named + " has no statistical neighbour figure"),
                        when(someAreas && row.england() == null, named + " has no England figure"))
                .flatMap(doubts -> doubts);
    }

    private static boolean hole(IndicatorRow row) {
        SortedSet<YearMonth> months = new TreeSet<>(row.series().keySet());
        return !months.isEmpty() && ChronoUnit.MONTHS.between(months.first(), months.last()) + 1 > months.size();
    }

    private static Stream<String> recommendation(TrackedRecommendation printed) {
        String status = printed.status();
        String named = "recommendation " + printed.number() + " of " + printed.madeOn();
        return Stream.concat(
                when(printed.madeOn() == null, "a recommendation has no date: " + printed.text()),
                when(
                        status != null && !status.isBlank() && StageReading.of(status) == Stage.NOT_STATED,
                        named + " has a status that no stage is known for: " + status));
    }

    private static Stream<String> when(boolean doubted, String line) {
        return doubted ? Stream.of(line) : Stream.empty();
    }
}
