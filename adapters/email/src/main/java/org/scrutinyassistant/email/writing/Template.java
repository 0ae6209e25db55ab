package org.scrutinyassistant.email.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page around a mail's words; its places are filled once, so that no word can name another place. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String PAGE = read("mail.html");

    private Template() {}

    /** Returns the page under a title as plain words, with markup for what it says and what stands under it. */
    static String fill(String title, String said, String under) {
        Map<String, String> values = Map.of("title", Html.escaped(title), "said", said, "under", under);
        return PLACE.matcher(PAGE)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
    }

    private static String read(String name) {
        try (InputStream page = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
