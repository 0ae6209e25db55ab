package org.scrutinyassistant.packs.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.IndicatorRow;

class PrintedDataSetTest {

    private static final String HEAD = """
            Re
            f. Indicator

            O
            w

            ne
            r

            Re
            po

            rt
            e r Apr-31 May-31 Jun-31 DoT 12 month\s

            average
            12-mnth\s

            max value
            Percentage? Stat.\s

            Neighbour
            England SE region Target 31-

            32
            Commentary (Jun-31):

            """;

    @Test
    void putsTheShredsOfARowTogether() {
        IndicatorRow row = read("""
                        HS3 (%)
                        Percentage of repairs done in time (re-
                        let homes)

                        An
                        n

                         A
                        rc

                        he
                        r

                        Bo
                        b\s
                        Ba

                        ker 81.0% - 79.5% -3%  - n/a  80.2% 81.0% P 85.0% Local 84.1% 90%

                        Slower, since two
                        crews left.

                        """).get(0);

        assertThat(row.ref()).isEqualTo("HS3 (%)");
        assertThat(row.name()).isEqualTo("Percentage of repairs done in time (re-let homes)");
        assertThat(row.owner()).isEqualTo("Ann Archer");
        assertThat(row.reporter()).isEqualTo("Bob Baker");
        assertThat(row.series())
                .isEqualTo(Map.of(YearMonth.of(2031, 4), number("81.0"), YearMonth.of(2031, 6), number("79.5")));
        assertThat(row.changeMonth()).isEqualTo("-3%");
        assertThat(row.max12()).isEqualTo(number("81.0"));
        assertThat(row.statNeighbour()).isEqualTo(number("85.0"));
        assertThat(row.england()).isNull();
        assertThat(row.seRegion()).isEqualTo(number("84.1"));
        assertThat(row.targets()).isEqualTo(Map.of("2031-32", number("90")));
        assertThat(row.commentary()).isEqualTo("Slower, since two crews left.");
    }

    @Test
    void givesEachRowTheWordsBetweenItsValuesAndTheNextReference() {
        List<IndicatorRow> rows = read("""
                HS1 Homes let

                5 4 9 1% 2%  6 9 - Local Local Local

                HS2 Homes empty

                1 2 3 1% 2%  2 3 - 4 5 6

                Some await repair.

                And some are sold.
                """);

        assertThat(rows).extracting(IndicatorRow::name).containsExactly("Homes let", "Homes empty");
        assertThat(rows).extracting(IndicatorRow::commentary).containsExactly(null, "Some await repair.");
    }

    @Test
    void readsARowThatFitsOneLine() {
        IndicatorRow row = TabularDataSetTest.read("""
                        Ref Indicator Owner Reporter Apr-31 May-31 Jun-31 12 month average SN England Commentary
                        PL1 Number of Planning Applications Ann Archer Bob Baker 101 98 1,120 103 95 101 More came in.
                        """).get(0);

        assertThat(row.name()).isEqualTo("Number of Planning Applications");
        assertThat(row.owner()).isEqualTo("Ann Archer");
        assertThat(row.series()).containsEntry(YearMonth.of(2031, 6), number("1120"));
        assertThat(row.england()).isEqualTo(number("101"));
        assertThat(row.commentary()).isEqualTo("More came in.");
    }

    private static List<IndicatorRow> read(String rows) {
        return TabularDataSetTest.read(HEAD + rows);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
