package org.scrutinyassistant.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.packs.PackReader;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Pack;
import org.scrutinyassistant.packs.pack.Term;

/** What our own reader makes of the demo packs, whatever day they are for. */
class DemoReadingTest {

    private static final Map<LocalDate, List<Pack>> READ = new ConcurrentHashMap<>();

    static Stream<LocalDate> days() {
        return DemoDays.days();
    }

    @ParameterizedTest
    @MethodSource("days")
    void twoCommitteesMeetBehindAndAheadOfToday(LocalDate today) {
        List<Pack> packs = read(today);

        assertThat(each(packs, Pack::committee)).hasSize(2);
        assertThat(packs.stream().map(pack -> pack.meeting().date()).filter(today::isBefore))
                .hasSize(2);
        assertThat(packs.stream().map(pack -> pack.meeting().date()).filter(today::isAfter))
                .hasSize(4);
        assertThat(packs).allSatisfy(pack -> {
            assertThat(pack.calendar()).hasSize(12).contains(pack.meeting().date());
            assertThat(pack.meeting().publishedOn()).isBeforeOrEqualTo(today);
            assertThat(pack.meeting().startTime()).isNotNull();
            assertThat(pack.meeting().members()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(pack.meeting().contacts()).hasSize(2);
            assertThat(pack.quorum()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void theGlossariesExplainSixtyTerms(LocalDate today) {
        List<Pack> packs = read(today);

        assertThat(each(packs, pack -> pack.glossary().terms(), Term::term)).hasSize(60);
        assertThat(packs.stream().flatMap(pack -> pack.glossary().terms().stream()))
                .allSatisfy(term -> assertThat(term.definition()).endsWith(".").hasSizeGreaterThan(60));
        assertThat(each(
                        packs,
                        pack -> pack.glossary().acronyms(),
                        acronym -> acronym.acronym().toUpperCase(Locale.UK)))
                .contains("CPP", "LAC", "SN", "S47", "DOLS")
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("days")
    void twentyFiveIndicatorsCoverTwentyFourMonths(LocalDate today) {
        List<Pack> packs = read(today);
        List<IndicatorRow> rows =
                packs.stream().flatMap(pack -> pack.indicators().stream()).toList();

        assertThat(each(packs, Pack::indicators, IndicatorRow::ref)).hasSize(25);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.series()).hasSize(13);
            assertThat(row.commentary()).endsWith(".");
        });
        assertThat(rows.stream()
                        .flatMap(row -> row.series().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .hasSize(24)
                .satisfies(months -> assertThat(months.get(23)).isBefore(YearMonth.from(today)))
                .satisfies(months ->
                        assertThat(months.get(0)).isEqualTo(months.get(23).minusMonths(23)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void childProtectionPlansStandBesideOtherAreasAndATarget(LocalDate today) {
        assertThat(read(today).stream().flatMap(pack -> pack.indicators().stream()))
                .filteredOn(row -> List.of("CP1", "CP2").contains(String.valueOf(row.ref())))
                .hasSize(6)
                .allSatisfy(row -> {
                    assertThat(row.statNeighbour()).isNotNull();
                    assertThat(row.england()).isNotNull();
                    assertThat(row.seRegion()).isNotNull();
                    assertThat(row.targets()).hasSize(2);
                });
    }

    @ParameterizedTest
    @MethodSource("days")
    void fifteenRecommendationsStandAtEveryStage(LocalDate today) {
        List<Pack> packs = read(today);

        assertThat(each(packs, Pack::recommendations, row -> row.madeOn() + " " + row.title() + " " + row.number()))
                .hasSize(15);
        assertThat(each(packs, Pack::recommendations, row -> String.valueOf(row.status())))
                .containsExactlyInAnyOrder(
                        "Not started", "In progress", "Response awaited", "Overdue", "Completed", "Rejected");
    }

    @ParameterizedTest
    @MethodSource("days")
    void oneItemIsExemptAndOnlyItsTitleIsPrinted(LocalDate today) {
        List<AgendaEntry> exempt = read(today).stream()
                .flatMap(pack -> pack.agenda().stream())
                .filter(AgendaEntry::exempt)
                .toList();

        assertThat(exempt).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("CONTRACTS FOR CHILDREN'S HOMES");
            assertThat(item.pages()).isNull();
            assertThat(item.description()).isNull();
            assertThat(item.exemptReason()).contains("paragraph 3");
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void minutesAndReportsAreWhole(LocalDate today) {
        assertThat(read(today)).allSatisfy(pack -> {
            assertThat(pack.minutes()).isNotNull().satisfies(minutes -> {
                assertThat(minutes.present()).hasSizeBetween(5, 6);
                assertThat(minutes.apologies()).hasSize(1);
                assertThat(minutes.items()).hasSizeBetween(4, 5);
                assertThat(minutes.items().stream()
                                .mapToLong(item -> item.resolutions().size())
                                .sum())
                        .isBetween(2L, 3L);
            });
            assertThat(pack.reports()).hasSize(3).allSatisfy(report -> {
                assertThat(report.author()).isNotNull();
                assertThat(report.recommendations()).isNotEmpty();
                assertThat(report.date()).isEqualTo(pack.meeting().date());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void thePagesOfTheAgendaAreThoseOnWhichTheReportsStand(LocalDate today) {
        assertThat(read(today))
                .allSatisfy(pack -> assertThat(pack.reports())
                        .allSatisfy(report -> assertThat(pack.agenda().stream()
                                        .filter(item -> item.title().equals(report.subject())))
                                .singleElement()
                                .satisfies(item -> assertThat(item.pages()).startsWith(report.page() + "-"))));
    }

    private static <T> List<T> each(List<Pack> packs, Function<Pack, T> fact) {
        return packs.stream().map(fact).distinct().toList();
    }

    private static <R, T> List<T> each(List<Pack> packs, Function<Pack, List<R>> rows, Function<R, T> fact) {
        return packs.stream()
                .flatMap(pack -> rows.apply(pack).stream())
                .map(fact)
                .distinct()
                .toList();
    }

    private static List<Pack> read(LocalDate today) {
        return READ.computeIfAbsent(
                today,
                day -> new DemoPacks()
                        .on(day).stream().map(DemoReadingTest::read).toList());
    }

    private static Pack read(DemoPack pack) {
        return new PackReader()
                .read(pack.name(), new ByteArrayInputStream(pack.text().getBytes(StandardCharsets.UTF_8)));
    }
}
