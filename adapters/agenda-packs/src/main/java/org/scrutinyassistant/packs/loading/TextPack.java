package org.scrutinyassistant.packs.loading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.scrutinyassistant.packs.reading.PackText;

/** Loads a pack from the bytes of a text file: UTF-8, else the Windows code page of western Europe. */
final class TextPack {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final LoadingLimits limits;

    TextPack(LoadingLimits limits) {
        this.limits = limits;
    }

    PackText load(String name, byte[] bytes) {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new UnreadablePack(name, "the file is empty");
        }
        if (binary(text)) {
            throw new UnreadablePack(name, "the file is neither text nor PDF");
        }
        if (text.length() > limits.characters()) {
            throw new UnreadablePack(name, "the text is longer than " + limits.characters() + " characters");
        }
        return PrintedPages.read(text);
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean binary(String text) {
        int checked = Math.min(text.length(), 200_000);
        long odd = text.chars()
                .limit(checked)
                .filter(c -> c == 0xFFFD || (c < 32 && "\n\r\t\f".indexOf(c) < 0))
                .count();
        return text.indexOf('\0') >= 0 || odd * 100 > checked;
    }
}
