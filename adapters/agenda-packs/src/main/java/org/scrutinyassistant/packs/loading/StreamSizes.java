package org.scrutinyassistant.packs.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Unpacks the streams of a PDF one after another without keeping them, to find out whether they grow beyond a limit. */
final class StreamSizes {

    private static final Pattern STREAM = Pattern.compile("<<([^\\x00]{0,2000}?)>>\\s*stream\\r?\\n");
    private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    private final long largest;

    /** Takes the most bytes that one stream may unpack to. */
    StreamSizes(long largest) {
        this.largest = largest;
    }

    boolean tooLarge(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Matcher stream = STREAM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        long total = 0;
        while (stream.find()) {
            String dictionary = stream.group(1);
            long filters = FLATE.matcher(dictionary).results().count();
            if (filters > 0 && !PICTURE.matcher(dictionary).find()) {
                long size = unpacked(bytes, stream.end(), filters);
                total += size;
                if (size > largest || total > largest * 10) {
                    return true;
                }
            }
        }
        return false;
    }

    private long unpacked(byte[] bytes, int from, long filters) {
        long size = 0;
        try (InputStream in = unpacking(bytes, from, filters)) {
            byte[] buffer = new byte[16 * 1024];
            for (int n = in.read(buffer); n >= 0 && size <= largest; n = in.read(buffer)) {
                size += n;
            }
        } catch (IOException e) {
            return size;
        }
        return size;
    }

    private static InputStream unpacking(byte[] bytes, int from, long filters) {
        InputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        for (int i = 0; i < filters; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }
}
