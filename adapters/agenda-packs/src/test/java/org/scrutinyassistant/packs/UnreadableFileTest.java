package org.scrutinyassistant.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.packs.loading.UnreadablePack;

class UnreadableFileTest {

    private static final int SIZE = 60 * 1024 * 1024;

    @TempDir
    Path folder;

    private interface Content {
        void writeTo(Path file) throws IOException;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("nothing.txt", file -> {}, "nothing.txt: the file is empty"),
                fault("blank.txt", file -> Files.writeString(file, " \n \n"), "blank.txt: the file is empty"),
                fault("huge.pdf", UnreadableFileTest::sparse, "huge.pdf: the file is larger than 50 MB"),
                fault("noise.pdf", UnreadableFileTest::noise, "noise.pdf: the file is neither text nor PDF"),
                fault("locked.pdf", UnreadableFileTest::locked, "locked.pdf: the PDF is encrypted"),
                fault("cut.pdf", UnreadableFileTest::cut, "cut.pdf: the PDF is truncated: its end is missing"),
                fault(
                        "picture.pdf",
                        file -> pdf(file, ""),
                        "picture.pdf: the PDF holds no text, perhaps only scanned pictures"),
                fault(
                        "bomb.pdf",
                        UnreadableFileTest::bomb,
                        "bomb.pdf: the PDF unpacks to more than this service reads"),
                fault("broken.pdf", UnreadableFileTest::broken, "broken.pdf: the PDF is damaged"),
                fault(
                        "cake.txt",
                        UnreadableFileTest::cake,
                        "cake.txt: no committee, agenda, minutes or report was recognised in it"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedWithOneLineThatNamesTheFault(String name, Content content, String line) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        content.writeTo(file);

        assertThatExceptionOfType(UnreadablePack.class)
                .isThrownBy(() -> new PackReader().read(file))
                .withMessage(line);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedFromAStreamInTheSameWords(String name, Content content, String line) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        content.writeTo(file);

        try (var stream = Files.newInputStream(file)) {
            assertThatExceptionOfType(UnreadablePack.class)
                    .isThrownBy(() -> new PackReader().read(name, stream))
                    .withMessage(line);
        }
    }

    @Test
    void endsTheCommandWithStatusTwoAndNothingPrinted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = new ReadCommand().run(folder.resolve("missing.txt"), new PrintStream(out), new PrintStream(err));

        assertThat(status).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("missing.txt: there is no such file");
    }

    private static Arguments fault(String name, Content content, String line) {
        return Arguments.of(name, content, line);
    }

    private static void sparse(Path file) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(SIZE);
        }
    }

    private static void noise(Path file) throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        Files.write(file, bytes);
    }

    private static void locked(Path file) throws IOException {
        try (PDDocument document = document("Agenda")) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file.toFile());
        }
    }

    private static void cut(Path file) throws IOException {
        pdf(file, "Agenda");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    private static void bomb(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 64; i++) {
                out.write(spaces);
            }
        }
        String before = "%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(packed.toByteArray());
        whole.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        Files.write(file, whole.toByteArray());
    }

    private static void broken(Path file) throws IOException {
        Files.writeString(file, "%PDF-1.7\n1 0 obj\nno such thing\n%%EOF\n");
    }

    private static void cake(Path file) throws IOException {
        Files.writeString(file, """
                Lemon drizzle cake

                Serves 8

                1. Beat the butter with the sugar.
                2. Fold in two eggs and the flour.
                3. Bake for 45 minutes, then pour the juice over it.
                """);
    }

    private static void pdf(Path file, String text) throws IOException {
        try (PDDocument document = document(text)) {
            document.save(file.toFile());
        }
    }

    private static PDDocument document(String text) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.showText(text);
            content.endText();
        }
        return document;
    }
}
