package org.scrutinyassistant.packs.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Officer;

/** Gathers title, name, telephone and email of one officer from labelled lines; a second officer's are left out. */
final class OfficerLines {

    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(title|name|tel(?:ephone)?|e-?mail)\\b\\s*(?:no\\.?)?\\s*:?\\s*");
    private static final Pattern EMAIL = Pattern.compile("[\\w.'+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d(][\\d() ]{7,}\\d");

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private @Nullable Field wrapping;

    private enum Field {
        TITLE,
        NAME,
        TELEPHONE,
        EMAIL
    }

    void add(String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher label = LABEL.matcher(line);
        if (!label.find() || (label.start() > 0 && EMAIL.matcher(line).find() && label.start() > line.indexOf('@'))) {
            addWrapped(line);
            return;
        }
        addWrapped(line.substring(0, label.start()).strip());
        MatchResult found = label.toMatchResult();
        while (found != null) {
            MatchResult next = label.find() ? label.toMatchResult() : null;
            put(
                    field(found.group(1)),
                    line.substring(found.end(), next == null ? line.length() : next.start())
                            .strip());
            found = next;
        }
    }

    private static Field field(String label) {
        return switch (Character.toLowerCase(label.charAt(0))) {
            case 'n' -> Field.NAME;
            case 'e' -> Field.EMAIL;
            default -> label.length() == 5 ? Field.TITLE : Field.TELEPHONE;
        };
    }

    private void put(Field field, String value) {
        boolean complete = fields.containsKey(Field.EMAIL);
        wrapping = complete || fields.containsKey(field) ? null : field;
        if (wrapping != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }

    private void addWrapped(String words) {
        if (wrapping != null && !words.isEmpty()) {
            fields.merge(wrapping, words, (first, rest) -> wrapping == Field.EMAIL ? first : first + " " + rest);
        }
    }

    @Nullable Officer officer() {
        if (fields.isEmpty()) {
            return null;
        }
        String[] nameAndTitle = fields.getOrDefault(Field.NAME, "").split(",\\s*", 2);
        String title = fields.getOrDefault(Field.TITLE, nameAndTitle.length > 1 ? nameAndTitle[1] : "");
        return new Officer(
                orNull(title),
                orNull(nameAndTitle[0]),
                found(TELEPHONE, fields.getOrDefault(Field.TELEPHONE, "")),
                found(EMAIL, fields.getOrDefault(Field.EMAIL, "")));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group().strip() : null;
    }
}
