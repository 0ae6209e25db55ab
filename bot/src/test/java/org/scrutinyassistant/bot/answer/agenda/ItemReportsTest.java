package org.scrutinyassistant.bot.answer.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.scrutinyassistant.bot.answer.SomePack.COMMITTEE;
import static org.scrutinyassistant.bot.answer.SomePack.DAY;
import static org.scrutinyassistant.bot.answer.SomePack.PLACED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.answer.SomePack;
import org.scrutinyassistant.register.agenda.Paragraph;
import org.scrutinyassistant.register.agenda.Report;
import org.scrutinyassistant.register.agenda.Reports;
import org.scrutinyassistant.register.document.Placed;

class ItemReportsTest {

    private static final String ASKED = "The report recommends: (i) Light them. Paint them.";

    private final Reports reports = mock(Reports.class);

    private void hold(Placed placed, String subject, Paragraph... paragraphs) {
        Report report = new Report(placed, subject, null, DAY, null, null, null, null, null, List.of(paragraphs));
        when(reports.findByDocumentCommittee(COMMITTEE)).thenReturn(List.of(report));
    }

    private String wordsOf(String title) {
        return new ItemReports(reports).words(SomeAgenda.item("4", title));
    }

    private static Paragraph[] two() {
        return new Paragraph[] {new Paragraph("(i)", "Light them."), new Paragraph(null, "Paint them.")};
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour lamps, Harbour Lamps, true",
        "Harbour lamps, Report on the harbour lamp, true",
        "Harbour lamps and gates, Harbour gates, true",
        "Harbour lamps, Harbour gates, false",
        "Lamps, Lamps of the old north pier, false",
        "What we do, What we do, false",
    })
    void a_report_belongs_to_the_item_whose_title_it_mostly_shares(String title, String subject, boolean belongs) {
        hold(PLACED, subject, two());

        assertThat(wordsOf(title)).isEqualTo(belongs ? ASKED : "");
    }

    @Test
    void a_report_in_another_pack_belongs_to_no_item_of_this() {
        hold(new Placed(SomePack.published(DAY.plusMonths(2)), 3), "Harbour lamps", two());

        assertThat(wordsOf("Harbour lamps")).isEmpty();
    }

    @Test
    void a_report_that_recommends_nothing_adds_nothing() {
        hold(PLACED, "Harbour lamps");

        assertThat(wordsOf("Harbour lamps")).isEmpty();
    }
}
