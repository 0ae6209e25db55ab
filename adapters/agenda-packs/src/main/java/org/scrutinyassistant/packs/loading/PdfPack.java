package org.scrutinyassistant.packs.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
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

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    private final LoadingLimits limits;

    PdfPack(LoadingLimits limits) {
        this.limits = limits;
    }

    static boolean looksLike(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    PackText load(String name, Path file) throws IOException {
        if (!ended(file)) {
            throw new UnreadablePack(name, "the PDF is truncated: its end is missing");
        }
        if (new StreamSizes(limits.characters()).tooLarge(file)) {
            throw new UnreadablePack(name, "the PDF unpacks to more than this service reads");
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new UnreadablePack(name, "the PDF has more than " + limits.pages() + " pages");
            }
            return new PackText(lines(name, document));
        } catch (InvalidPasswordException e) {
            throw new UnreadablePack(name, "the PDF is encrypted", e);
        } catch (PageTextStripper.TooMuch e) {
            throw new UnreadablePack(name, e.fault(), e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadablePack known ? known : new UnreadablePack(name, "the PDF is damaged", e);
        }
    }

    private List<Line> lines(String name, PDDocument document) throws IOException {
        List<Line> lines = new ArrayList<>();
        PageTextStripper stripper = new PageTextStripper(limits);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            for (String text : stripper.page(document, page)) {
                lines.add(new Line(lines.size() + 1, page, PrintedPages.plain(text)));
            }
        }
        if (lines.stream().allMatch(Line::blank)) {
            throw new UnreadablePack(name, "the PDF holds no text, perhaps only scanned pictures");
        }
        return lines;
    }

    private static boolean ended(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
