package org.scrutinyassistant.packs.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.packs.pack.Labelled;
import org.scrutinyassistant.packs.pack.MinuteItem;
import org.scrutinyassistant.packs.pack.Minutes;
import org.scrutinyassistant.packs.reading.Lines;

class MinutesReaderTest {

    private static final String HEAD = "RIVERS PANEL\nMINUTES OF THE MEETING HELD ON 4 MARCH 2031\n\n";
    private static final String NUMBERED = HEAD + """
            Present: Councillors Ash (Chair), O'Birch, Mrs Cedar and D Elm
            Appointed Members: Fay Gorse
            Apologies: Councillor Hazel

            11. APOLOGIES
            The apologies of Councillor Hazel were noted.

            12. MINUTES
            RESOLVED that the minutes of 2 May be
            signed.

            13. STATE OF THE RIVERS AND
            STREAMS
            The Panel noted:
            - That there was water.

            RESOLVED that:

            (i) Officers should count:
            a) the fish, and
            b) the eels;

            Page 2
            (ii) The count is sent to all.

            The Chair thanked the officers.

            14. PONDS
            RESOLVED that a report comes back on:

            • Newts; and
            • Frogs.

            DECISION-MAKER: RIVERS PANEL
            15. NOT A MINUTE
            """;

    @Test
    void readsNumberedItemsAndWhatWasResolved() {
        Minutes minutes = read(NUMBERED);

        assertThat(minutes.meetingDate()).isEqualTo("2031-03-04");
        assertThat(minutes.present()).containsExactly("Ash", "O'Birch", "Mrs Cedar", "D Elm", "Fay Gorse");
        assertThat(minutes.apologies()).containsExactly("Hazel");
        assertThat(minutes.items())
                .containsExactly(
                        new MinuteItem("11", "APOLOGIES", List.of()),
                        item("12", "MINUTES", new Labelled(null, "that the minutes of 2 May be signed.")),
                        item(
                                "13",
                                "STATE OF THE RIVERS AND STREAMS",
                                new Labelled("(i)", "Officers should count: a) the fish, and b) the eels;"),
                                new Labelled("(ii)", "The count is sent to all.")),
                        item("14", "PONDS", new Labelled(null, "that a report comes back on: Newts; and Frogs.")));
    }

    @Test
    void readsItemsWhoseNumberStandsUnderTheTitle() {
        Minutes minutes = read(HEAD + """
                PRESENT: Ann Ash (Chair), Ben Birch

                Apologies and Substitutes
                (Item 1)
                Apologies were received from Mr C Cedar and Ms D Elm.

                Plan for the rivers
                (Item 2)
                1. Ms Elm spoke.

                2. RESOLVED to note the plan.

                3. The Chair smiled.
                """);

        assertThat(minutes.apologies()).containsExactly("Mr C Cedar", "Ms D Elm");
        assertThat(minutes.items())
                .containsExactly(
                        new MinuteItem("1", "Apologies and Substitutes", List.of()),
                        item("2", "Plan for the rivers", new Labelled(null, "to note the plan.")));
    }

    @Test
    void readsTitlesInSmallLetters() {
        Minutes minutes = read(HEAD + """
                Present
                Councillor Ash
                Councillor Ben Birch

                21 Apologies for absence

                There were none.

                22 Plan for the rivers

                RESOLVED
                1. That the plan is noted.
                2. That it comes back.
                """);

        assertThat(minutes.present()).containsExactly("Ash", "Ben Birch");
        assertThat(minutes.apologies()).isEmpty();
        assertThat(minutes.items()).extracting(MinuteItem::number).containsExactly("21", "22");
        assertThat(minutes.items().get(1).resolutions())
                .containsExactly(
                        new Labelled("1", "That the plan is noted."), new Labelled("2", "That it comes back."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apologies for absence were received from Councillors Ash and B Birch.  | Ash;B Birch",
                "Apologies were received from Councillor Ash (Councillor Elm substituting) and Cllr Birch. | Ash;Birch",
                "An apology was received from Dr C Cedar OBE.                          | Dr C Cedar OBE",
                "There were no apologies.                                               | ''",
            })
    void readsApologiesFromASentence(String sentence, String names) {
        List<MinuteText> items = List.of(new MinuteText("1", "APOLOGIES", 0, List.of(sentence)));

        assertThat(String.join(";", Attendance.of(List.of(), items).apologies()))
                .isEqualTo(names);
    }

    @Test
    void readsNoMinutesFromAnAgendaThatMentionsThem() {
        assertThat(new MinutesReader()
                        .read(Lines.pack("AGENDA\n1 MINUTES OF THE PREVIOUS MEETING\nTo sign.\nPresent a report.")))
                .isEmpty();
    }

    private static MinuteItem item(String number, String title, Labelled... resolutions) {
        return new MinuteItem(number, title, List.of(resolutions));
    }

    private static Minutes read(String text) {
        return new MinutesReader().read(Lines.pack(text)).orElseThrow();
    }
}
