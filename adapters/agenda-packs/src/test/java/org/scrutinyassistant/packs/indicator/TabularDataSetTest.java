package org.scrutinyassistant.packs.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.pack.Unit;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

class TabularDataSetTest {

    private static final String HEAD =
            "Ref.\tIndicator\tOwner\tReporter\tMay-31\tJun-31\t% change from Jun-30\tDoT\t12-mnth avg\t12-mnth max.\tSN\tENG\tTarget 31-32\tCommentary (Jun-31):\t";

    @Test
    void readsEachColumnByItsHeading() {
        IndicatorRow row = only(
                HEAD
                        + "\nHS1\tHomes let\tAnn Archer\tBob Baker\t1,010\t9\t↓ -12%\t▲\t12\t14\t11\tLocal\t20\tFewer homes fell empty.");

        assertThat(row.ref()).isEqualTo("HS1");
        assertThat(row.name()).isEqualTo("Homes let");
        assertThat(row.owner()).isEqualTo("Ann Archer");
        assertThat(row.reporter()).isEqualTo("Bob Baker");
        assertThat(row.series()).isEqualTo(Map.of(month(5), number("1010"), month(6), number("9")));
        assertThat(row.changeYear()).isEqualTo("-12%");
        assertThat(row.avg12()).isEqualTo(number("12"));
        assertThat(row.statNeighbour()).isEqualTo(number("11"));
        assertThat(row.england()).isNull();
        assertThat(row.targets()).isEqualTo(Map.of("2031-32", number("20")));
        assertThat(row.commentary()).isEqualTo("Fewer homes fell empty.");
    }

    @Test
    void takesAnExtraEmptyColumnBeforeTheCommentary() {
        assertThat(only(HEAD + "\nHS1\tHomes let\tA B\tC D\t1\t2\t\t\t1\t2\t\t\t\t\tSteady.")
                        .commentary())
                .isEqualTo("Steady.");
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        IndicatorRow row = only(HEAD + "\nHS2\tRents paid on time\tA B\tC D\ttbc\t0%\t- n/a\t\t-\tn/a\tLocal\t\t\t");

        assertThat(row.series()).isEqualTo(Map.of(month(6), number("0")));
        assertThat(row.unit()).isEqualTo(Unit.PERCENT);
        assertThat(row.avg12()).isNull();
        assertThat(row.changeYear()).isNull();
    }

    @Test
    void goesOnUnderARepeatedHeadingAndStopsAtProse() {
        String prose = "This paragraph is long enough to say that the table of indicators is over.";

        assertThat(read(HEAD + "\nHS1\tHomes let\tA B\tC D\t1\t2\n\n" + HEAD + "\nHS2\tRepairs\tA B\tC D\t3\t4\n"
                        + prose + "\nX\tY\tZ\tW\t5\t6"))
                .extracting(IndicatorRow::ref)
                .containsExactly("HS1", "HS2");
    }

    private static IndicatorRow only(String text) {
        List<IndicatorRow> rows = read(text);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    static List<IndicatorRow> read(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, null, line)));
        return new IndicatorsReader().read(new PackText(lines));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2031, month);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
