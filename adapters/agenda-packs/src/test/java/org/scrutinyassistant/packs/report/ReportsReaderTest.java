package org.scrutinyassistant.packs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.Labelled;
import org.scrutinyassistant.packs.pack.Officer;
import org.scrutinyassistant.packs.pack.Report;
import org.scrutinyassistant.packs.reading.Lines;

class ReportsReaderTest {

    private static final String POURED = """
             DECISION-MAKER:  RIVERS PANEL
            SUBJECT: STATE OF THE

            RIVERS
            DATE OF DECISION: 4 MARCH 2031
            REPORT OF: HEAD OF WATER

            CONTACT DETAILS
            Executive Director  Title Director of Water
             Name:  Ann Ash Tel: 01632 960001
             E-mail: ann.ash@example.org
            AUTHOR: Name: Ben Birch Tel: 01632 960002

            E-mail: ben.birch@example.org
            STATEMENT OF CONFIDENTIALITY
            None
            BRIEF SUMMARY
            The rivers are
            well.
            RECOMMENDATIONS:

            (i) That the Panel notes the
            report.
            (ii) That it comes back.
            REASONS FOR REPORT RECOMMENDATIONS
            1. To know.
            SUPPORTING DOCUMENTATION
            Appendices
            1. Count of fish
            2. Map
            Documents In Members' Rooms
            1. None
            """;

    private static final String TABBED = """
            DECISION-MAKER:\tRIVERS PANEL
            SUBJECT:\tPONDS
            DATE OF DECISION:\t5 MARCH 2031
            REPORT OF:\tHEAD OF PONDS

            <u>CONTACT DETAILS</u>\t\t\t
            Author:\tTitle\tPond Lead\t
            \tName:\tDora Elm\tTel: 01632 960003
            \tE-mail\tdora.elm@example.org\t
            \tTitle\tPond Aide\t
            \tName:\tFay Gorse\t
            \tE-mail\tfay.gorse@example.org\t
            STATEMENT OF CONFIDENTIALITY\t
            BRIEF SUMMARY\t
            <p>Ponds are small.</p> <p>Some are not.</p>\t
            RECOMMENDATIONS:

            - | | | |
            |--|------|--------|
            | | (i) | That it be noted. |
            REASONS FOR REPORT RECOMMENDATIONS\t
            Appendices\t
            1.\tNone
            Documents in Members' Rooms
            """;

    @Test
    void readsASheetPouredOut() {
        Report report = read(POURED).get(0);

        assertThat(report)
                .isEqualTo(new Report(
                        "STATE OF THE RIVERS",
                        "RIVERS PANEL",
                        LocalDate.of(2031, 3, 4),
                        "HEAD OF WATER",
                        new Officer(null, "Ben Birch", "01632 960002", "ben.birch@example.org"),
                        new Officer("Director of Water", "Ann Ash", "01632 960001", "ann.ash@example.org"),
                        "None",
                        "The rivers are well.",
                        List.of(
                                new Labelled("(i)", "That the Panel notes the report."),
                                new Labelled("(ii)", "That it comes back.")),
                        List.of("Count of fish", "Map"),
                        null));
    }

    @Test
    void readsASheetOfCellsAndKeepsTheFirstAuthor() {
        Report report = read(TABBED).get(0);

        assertThat(report.subject()).isEqualTo("PONDS");
        assertThat(report.author())
                .isEqualTo(new Officer("Pond Lead", "Dora Elm", "01632 960003", "dora.elm@example.org"));
        assertThat(report.director()).isNull();
        assertThat(report.confidentiality()).isNull();
        assertThat(report.summary()).isEqualTo("Ponds are small. Some are not.");
        assertThat(report.recommendations()).containsExactly(new Labelled("(i)", "That it be noted."));
        assertThat(report.appendices()).isEmpty();
    }

    @Test
    void readsOneReportForEachSheet() {
        assertThat(read(POURED + TABBED)).extracting(Report::subject).containsExactly("STATE OF THE RIVERS", "PONDS");
    }

    private static List<Report> read(String text) {
        return new ReportsReader().read(Lines.pack(text));
    }
}
