package org.scrutinyassistant.packs.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.Prose;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads how many members must be there for the meeting to be held, where the pack says so in a figure or word. */
public final class QuorumReader implements SectionReader<Optional<Integer>> {

    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String COUNT =
            "\\b(\\d{1,2}|" + String.join("|", WORDS) + ")\\b(?![./]\\d|-|\\s+(?:third|quarter|half))";
    private static final Pattern QUORUM = Pattern.compile("(?i)\\bquorum\\b[^.]{0,200}?" + COUNT);

    @Override
    public Optional<Integer> read(PackText pack) {
        String text = Prose.ofLines(pack.lines());
        Matcher matcher = QUORUM.matcher(text);
        return matcher.find() ? Optional.of(count(matcher.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    private static int count(String printed) {
        return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : WORDS.indexOf(printed) + 1;
    }
}
