package org.scrutinyassistant.packs.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutinyassistant.packs.reading.PackText;

/** Loads the lines of a pack from a text or PDF file within fixed limits; throws {@link UnreadablePack} otherwise. */
public final class PackLoader {

    private final LoadingLimits limits;

    public PackLoader() {
        this(LoadingLimits.DEFAULT);
    }

    PackLoader(LoadingLimits limits) {
        this.limits = limits;
    }

    public PackText load(Path file) {
        return load(String.valueOf(file.getFileName()), file);
    }

    public PackText load(String name, InputStream content) {
        try {
            Path copy = Files.createTempFile("pack", null);
            try {
                copyWithin(content, copy);
                return load(name, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UnreadablePack(name, "the file can't be read", e);
        }
    }

    private void copyWithin(InputStream content, Path copy) throws IOException {
        try (OutputStream out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[64 * 1024];
            long left = limits.bytes() + 1;
            for (int n = content.read(buffer); n >= 0 && left > 0; n = content.read(buffer)) {
                int kept = (int) Math.min(n, left);
                out.write(buffer, 0, kept);
                left -= kept;
            }
        }
    }

    private PackText load(String name, Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadablePack(name, "there is no such file");
            }
            long size = Files.size(file);
            if (size == 0) {
                throw new UnreadablePack(name, "the file is empty");
            }
            if (size > limits.bytes()) {
                throw new UnreadablePack(name, "the file is larger than " + limits.megabytes() + " MB");
            }
            return PdfPack.looksLike(file)
                    ? new PdfPack(limits).load(name, file)
                    : new TextPack(limits).load(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadablePack(name, "the file can't be read", e);
        }
    }
}
