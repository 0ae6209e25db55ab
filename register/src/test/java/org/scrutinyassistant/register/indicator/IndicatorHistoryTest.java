package org.scrutinyassistant.register.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;

class IndicatorHistoryTest {

    private static final Committee HARBOUR = new Committee("Harbour Committee");
    private static final Indicator SAILINGS = new Indicator(HARBOUR, "Sailings");
    private static final Placed OLDER = published("2031-05-01");
    private static final Placed NEWER = published("2031-06-01");

    private static Placed published(String day) {
        PackDates dates = new PackDates(null, LocalDate.parse(day));
        return new Placed(new Document(HARBOUR, new Fingerprint(day, day), dates, Instant.EPOCH), 1);
    }

    private static Observation in(String month, Placed placed, int value) {
        return new Observation(placed, SAILINGS, YearMonth.parse(month), BigDecimal.valueOf(value));
    }

    private static Benchmark in(Area area, Placed placed, int value) {
        return new Benchmark(placed, SAILINGS, null, area, BigDecimal.valueOf(value));
    }

    private static Target in(String year, Placed placed, String value) {
        return new Target(placed, SAILINGS, year, new BigDecimal(value));
    }

    private static IndicatorHistory history(IndicatorHistory.Stated stated) {
        IndicatorRow row = new IndicatorRow(
                NEWER, SAILINGS, null, "Sailings", null, null, Unit.COUNT, null, null, null, null, null);
        return IndicatorHistory.of(SAILINGS, row, stated);
    }

    @Test
    void a_newer_pack_corrects_a_month_and_keeps_the_others() {
        IndicatorHistory history = history(new IndicatorHistory.Stated(
                List.of(in("2031-04", NEWER, 41), in("2031-04", OLDER, 40), in("2031-03", OLDER, 30)),
                List.of(),
                List.of()));

        assertThat(history.latest().orElseThrow().value()).isEqualTo("41");
        assertThat(history.in(YearMonth.of(2031, 3)).orElseThrow().value()).isEqualTo("30");
        assertThat(history.in(YearMonth.of(2031, 2))).isEmpty();
    }

    @Test
    void other_areas_stand_as_the_newest_pack_prints_them_or_not_at_all() {
        IndicatorHistory history = history(new IndicatorHistory.Stated(
                List.of(),
                List.of(in(Area.ENGLAND, OLDER, 50), in(Area.ENGLAND, NEWER, 51), in(Area.REGION, OLDER, 60)),
                List.of()));

        assertThat(history.benchmark(Area.ENGLAND)).contains(BigDecimal.valueOf(51));
        assertThat(history.benchmark(Area.REGION)).isEmpty();
    }

    @Test
    void the_target_is_that_of_the_newest_year_as_last_printed() {
        IndicatorHistory history = history(new IndicatorHistory.Stated(
                List.of(),
                List.of(),
                List.of(in("2031-32", OLDER, "70"), in("2031-32", NEWER, "75"), in("2030-31", NEWER, "60"))));

        assertThat(history.target().orElseThrow().value()).isEqualTo("75");
    }

    @Test
    void an_indicator_may_have_no_figure_at_all() {
        IndicatorHistory history = history(new IndicatorHistory.Stated(List.of(), List.of(), List.of()));

        assertThat(history.latest()).isEmpty();
        assertThat(history.target()).isEmpty();
    }
}
