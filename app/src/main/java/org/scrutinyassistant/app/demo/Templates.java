package org.scrutinyassistant.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demo texts of one committee's folder, or else of the shared one; a line "@include FILE" stands for that file. */
record Templates(String folder) {

    private static final String ROOT = "/demo/";
    private static final String SHARED = "shared";
    private static final Pattern INCLUDE = Pattern.compile("(?m)^@include (\\S+)$");

    String read(String file) {
        String text = raw(file).replace("\r\n", "\n");
        return INCLUDE.matcher(text)
                .replaceAll(include ->
                        Matcher.quoteReplacement(read(include.group(1)).stripTrailing()));
    }

    Map<String, String> words(String file) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(raw(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> words.getProperty(key, "")));
    }

    private String raw(String file) {
        try (InputStream own = Templates.class.getResourceAsStream(ROOT + folder + "/" + file);
                InputStream shared = Templates.class.getResourceAsStream(ROOT + SHARED + "/" + file)) {
            InputStream found = own == null ? shared : own;
            if (found == null) {
                throw new IllegalStateException("no demo text " + file + " for " + folder);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
