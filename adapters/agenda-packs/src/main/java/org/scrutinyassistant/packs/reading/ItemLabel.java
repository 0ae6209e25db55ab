package org.scrutinyassistant.packs.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The label before a paragraph, such as "(i)", "a)" or "1.", with its place in the count and the words after it. */
public record ItemLabel(Numbering numbering, String brackets, int place, String printed, String rest) {

    private static final Pattern PRINTED =
            Pattern.compile("^\\s*(?:[-•]\\s+)?(\\()?([ivxl]{1,7}|[a-z]|\\d{1,3})([).])(?:\\s+(.*)|)$");
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv");

    private static final int LARGEST_GAP = 2;

    /** How labels count. */
    public enum Numbering {
        ROMAN,
        LETTER,
        FIGURE
    }

    /** The label at the start of a line, read as the first of its list where it may be. */
    public static Optional<ItemLabel> startOf(String line) {
        List<ItemLabel> readings = readings(line);
        return readings.stream()
                .filter(label -> label.place == 1)
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    /** The label at the start of a line where it continues this list; one label may be missing. */
    public Optional<ItemLabel> next(String line) {
        return readings(line).stream()
                .filter(label -> label.numbering == numbering
                        && label.brackets.equals(brackets)
                        && label.place > place
                        && label.place <= place + LARGEST_GAP)
                .findFirst();
    }

    private static List<ItemLabel> readings(String line) {
        Matcher matcher = PRINTED.matcher(Markup.plain(line));
        if (!matcher.matches() || (matcher.group(1) != null && !matcher.group(3).equals(")"))) {
            return List.of();
        }
        MatchResult match = matcher.toMatchResult();
        return Stream.of(Numbering.values())
                .flatMap(numbering -> reading(numbering, match).stream())
                .toList();
    }

    private static Optional<ItemLabel> reading(Numbering numbering, MatchResult match) {
        int place = place(numbering, match.group(2));
        if (place < 1) {
            return Optional.empty();
        }
        String brackets = (match.group(1) == null ? "" : "(") + match.group(3);
        String printed = match.group(3).equals(".") ? match.group(2) : brackets.replace(")", match.group(2) + ")");
        String rest = match.group(4) == null ? "" : match.group(4);
        return Optional.of(new ItemLabel(numbering, brackets, place, printed, rest));
    }

    private static int place(Numbering numbering, String count) {
        boolean figure = Character.isDigit(count.charAt(0));
        return switch (numbering) {
            case ROMAN -> ROMAN.indexOf(count) + 1;
            case LETTER -> figure || count.length() > 1 ? 0 : count.charAt(0) - 'a' + 1;
            case FIGURE -> figure ? Integer.parseInt(count) : 0;
        };
    }
}
