package org.scrutinyassistant.packs.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.packs.pack.Comparator;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.pack.StatedTarget;
import org.scrutinyassistant.packs.pack.Unit;
import org.scrutinyassistant.packs.passage.AgendaPlaces;
import org.scrutinyassistant.packs.passage.Paragraphs;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

class StatedFiguresReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Libraries lent 4,512 items to 310 new members.                     | 310     | COUNT",
                "73.5% of the bins were emptied on the day.                         | 73.5    | PERCENT",
                "The rate of burglaries, 41, is steady.                             | 41      | RATE",
                "The new depot will cost £2.4 million over three years.             | 2400000 | GBP",
                "Relets took an average of 23 days.                                 | 23      | DAYS",
                "There were no complaints in June.                                  | 0       | COUNT",
                "Two new homes were let.                                            | 2       | COUNT",
            })
    void findsTheFigureWithItsUnit(String sentence, BigDecimal value, Unit unit) {
        assertThat(read(sentence)).anySatisfy(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.unit()).isEqualTo(unit);
            assertThat(figure.quote()).isEqualTo(sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strategy of 2029 was approved on 14 March 2030.",
                "Section 106 of the Act applies to those aged 16 or 17.",
                "A reply is due within 20 working days.",
                "See page 4 and appendix 2 of the report of 2031/32.",
                "Tenants of 5 years or more may apply at 10.30 am.",
            })
    void takesNoDateAgeSpanOrReferenceForAFigure(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void holdsTheFigureAgainstTargetAndOthers() {
        StatedFigure figure = only(
                "• The rate of missed bins has fallen from 61 to 48, below the statistical neighbour average of 52."
                        + " Our new target is 45 by March 2032.");

        assertThat(figure.topic()).isEqualTo("rate of missed bins");
        assertThat(figure.value()).isEqualByComparingTo("48");
        assertThat(figure.comparators()).containsExactly(new Comparator("statistical neighbour", new BigDecimal("52")));
        assertThat(figure.target()).isEqualTo(new StatedTarget(new BigDecimal("45"), "2032-03"));
    }

    @Test
    void takesAMonthWithoutAYearForTheLatestBeforeTheMeeting() {
        assertThat(only("In November, 36 families were rehoused, down from 43 in May.")
                        .period())
                .isEqualTo("2030-11");
        assertThat(only("There are 36 families in hostels, down from 43 in May 2030.")
                        .period())
                .isNull();
    }

    @Test
    void tellsAChangeWhereNothingElseIsStated() {
        StatedFigure figure = only("The number of fly-tips reported fell by 12% over the year.");

        assertThat(figure.topic()).isEqualTo("decrease in number of fly-tips reported");
        assertThat(figure.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void readsALabelledFigure() {
        StatedFigure figure = only("High risk: 52 (5.0%)");

        assertThat(figure.topic()).endsWith("High risk");
        assertThat(figure.value()).isEqualByComparingTo("52");
    }

    @Test
    void leavesMinutesAndGlossaryAlone() {
        assertThat(read("""
                MINUTES OF THE MEETING HELD ON 2 MAY 2031

                The panel heard that 40 families had moved.

                SUBJECT: HOUSING

                There are 12 families in hostels.

                Glossary

                Hostels house up to 90 people each.
                """)).extracting(StatedFigure::value).containsExactly(new BigDecimal("12"));
    }

    private static StatedFigure only(String text) {
        List<StatedFigure> figures = read(text);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static List<StatedFigure> read(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, null, line)));
        PackText pack = new PackText(lines);
        AgendaPlaces places = new AgendaPlaces(pack, List.of());
        return new StatedFiguresReader(places, LocalDate.of(2031, 6, 1)).read(Paragraphs.of(pack, line -> false));
    }
}
