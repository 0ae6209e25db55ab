package org.scrutinyassistant.packs.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.packs.reading.Lines;

class TrackedRecommendationsReaderTest {

    private static final LocalDate MARCH = LocalDate.of(2031, 3, 4);
    private static final LocalDate MAY = LocalDate.of(2031, 5, 6);

    @Test
    void readsRowsOfATableAndRepeatsDateAndTitle() {
        assertThat(read("""
                        Date\tTitle\tAction proposed\tAction Taken\tProgress Status
                        04/03/31\tRivers\t1) That fish are counted.\tThey were.\tComplete
                        \t\t2) That eels are counted.\tNot yet, for want of
                        \t\t\ta boat.\t
                        06/05/31\tPonds\t1) That newts are left alone.\t\tReview in June 2031
                        This page is intentionally left blank
                        """))
                .containsExactly(
                        row(MARCH, "Rivers", 1, "That fish are counted.", "They were.", "Complete"),
                        row(MARCH, "Rivers", 2, "That eels are counted.", "Not yet, for want of a boat.", null),
                        row(MAY, "Ponds", 1, "That newts are left alone.", null, "Review in June 2031"));
    }

    @Test
    void readsCellsPouredOutWithTheDateAmongTheRows() {
        assertThat(read("""
                        Date Title Recommendation Action Taken Progress
                        Status

                        1) That officers count:
                        a) the fish in the

                        river, and

                        b) the eels.

                        They did, on 1 April.

                        Partially
                        complete.

                        04/03/31 State of the
                        Rivers

                        2) That it is told.
                         Date Title Recommendation Action Taken Progress
                        Status

                        3) That it is seen.

                        See the report Complete

                        1) That newts are left alone

                        \uf0b7 by day

                        \uf0b7 by night

                        Signs are up.

                        06/05/31 Ponds
                        """))
                .containsExactly(
                        row(
                                MARCH,
                                "State of the Rivers",
                                1,
                                "That officers count: a) the fish in the river, and b) the eels.",
                                "They did, on 1 April.",
                                "Partially complete"),
                        row(MARCH, "State of the Rivers", 2, "That it is told.", null, null),
                        row(MARCH, "State of the Rivers", 3, "That it is seen.", "See the report", "Complete"),
                        row(MAY, "Ponds", 1, "That newts are left alone; by day; by night", "Signs are up.", null));
    }

    @Test
    void closesUpDoubleSpacing() {
        assertThat(read("Date Title Action proposed Action Taken Progress\n\n04/03/31 State of\n\nRivers\n\n\n\n"
                        + "1) That the Panel of\n\nFish counts.\n\n\n\nIt did.\n\n\n\nComplete\n\n"))
                .containsExactly(
                        row(MARCH, "State of Rivers", 1, "That the Panel of Fish counts.", "It did.", "Complete"));
    }

    @Test
    void repeatsTheLastDateForRowsWithoutTheirOwn() {
        assertThat(read("""
                        Date Title Action proposed Action Taken Progress Status
                        04/03/31 Rivers

                        1) That fish are counted.

                        Done. Complete.

                        06/05/31 Ponds

                        1) That newts are left alone.

                        In progress
                        """))
                .containsExactly(
                        row(MARCH, "Rivers", 1, "That fish are counted.", "Done.", "Complete"),
                        row(MAY, "Ponds", 1, "That newts are left alone.", null, "In progress"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Complete.                   | ''          | Complete",
                "Paper sent. Not complete    | Paper sent. | Not complete",
                "See the minutes Ongoing     | See the minutes | Ongoing",
            })
    void readsTheStatusAtTheEnd(String text, String before, String status) {
        assertThat(Progress.endOf(text)).contains(new Progress(before, status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The paper is complete", "An item for March 2031"})
    void readsNoStatusInASentence(String text) {
        assertThat(Progress.endOf(text)).isEmpty();
    }

    private static List<TrackedRecommendation> read(String text) {
        return new TrackedRecommendationsReader().read(Lines.pack(text));
    }

    private static TrackedRecommendation row(
            LocalDate madeOn, String title, int number, String text, String actionTaken, String status) {
        return new TrackedRecommendation(madeOn, title, number, text, actionTaken, status, null);
    }
}
