package org.scrutinyassistant.packs.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.packs.loading.PackLoader;
import org.scrutinyassistant.packs.pack.IndicatorRow;

class SidewaysNamesInPdfTest {

    private static final List<String> HEADS =
            List.of("Apr-31", "May-31", "Jun-31", "12-mnth max", "SN", "England", "Commentary");

    @TempDir
    Path folder;

    @Test
    void areReadWithTheRowsTheyStandIn() throws IOException {
        List<IndicatorRow> rows = new IndicatorsReader().read(new PackLoader().load(wideTable()));

        assertThat(rows).extracting(IndicatorRow::ref).containsExactly("HS1", "HS2 (%)");
        assertThat(rows).extracting(IndicatorRow::owner).containsOnly("Ann Archer");
        assertThat(rows).extracting(IndicatorRow::reporter).containsExactly("Bob Baker", "Di Dunn");
        assertThat(rows.get(0).name()).isEqualTo("Number of homes let in the month");
        assertThat(rows.get(0).commentary()).isEqualTo("Fewer were empty.");
        assertThat(rows.get(0).england()).isEqualTo(new BigDecimal("12"));
        assertThat(rows.get(1).series()).containsEntry(YearMonth.of(2031, 6), new BigDecimal("79.5"));
        assertThat(rows.get(1).page()).isEqualTo(1);
    }

    private Path wideTable() throws IOException {
        Path file = folder.resolve("wide.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(842, 595));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                row(content, 500, List.of("Ref.", "Indicator", "", "Owner", "Reporter"), HEADS);
                row(
                        content,
                        440,
                        List.of("HS1", "Number of homes let", "in the month", "Ann Archer", "Bob Baker"),
                        List.of("11", "10", "9", "14", "13", "12", "Fewer were empty."));
                row(
                        content,
                        380,
                        List.of("HS2 (%)", "Rents paid", "on the day", "Ann Archer", "Di Dunn"),
                        List.of("81.0%", "-", "79.5%", "81.0%", "85.0%", "Local", ""));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void row(PDPageContentStream content, float y, List<String> who, List<String> cells)
            throws IOException {
        show(content, Matrix.getTranslateInstance(30, y), who.get(0));
        show(content, Matrix.getTranslateInstance(80, y + 4), who.get(1));
        show(content, Matrix.getTranslateInstance(80, y - 4), who.get(2));
        show(content, Matrix.getRotateInstance(Math.PI / 2, 240, y - 15), who.get(3));
        show(content, Matrix.getRotateInstance(Math.PI / 2, 250, y - 15), who.get(4));
        float x = 270;
        for (String cell : cells) {
            show(content, Matrix.getTranslateInstance(x, y), cell);
            x += 60;
        }
    }

    private static void show(PDPageContentStream content, Matrix place, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 7);
        content.setTextMatrix(place);
        content.showText(text);
        content.endText();
    }
}
