package org.scrutinyassistant.packs.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

/** Loads a pack from a PDF, page by page, within the limits. */
final class PdfPack {

    private final LoadingLimits limits;

    PdfPack(LoadingLimits limits) {
        this.limits = limits;
    }

    static boolean looksLike(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    PackText load(String name, Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new UnreadablePack(name, "the PDF has more than " + limits.pages() + " pages");
            }
            return new PackText(lines(document));
        } catch (InvalidPasswordException e) {
            throw new UnreadablePack(name, "the PDF is encrypted", e);
        } catch (PageTextStripper.TooMuch e) {
            throw new UnreadablePack(name, e.fault(), e);
        } catch (IOException e) {
            throw new UnreadablePack(name, "the PDF is damaged", e);
        }
    }

    private List<Line> lines(PDDocument document) throws IOException {
        List<Line> lines = new ArrayList<>();
        PageTextStripper stripper = new PageTextStripper(limits);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            for (String text : stripper.page(document, page)) {
                lines.add(new Line(lines.size() + 1, page, text));
            }
        }
        return lines;
    }
}
