package org.scrutinyassistant.packs.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Capitals;
import org.scrutinyassistant.packs.reading.Markup;

/** Headings that begin with the number of the item, counting up; if the first is in capitals or bold, all are. */
final class NumberedHeadings {

    private static final int LARGEST_GAP = 2;
    private static final int LONGEST_TITLE = 160;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?i:item|minute)\\s+)?(?:\\p{Lu}{1,5}[./ ]?)?(\\d{1,4}[a-z]?)(?:/\\d{2,4})?[.:]?(?:\\s+(\\S.*))?");
    private static final Pattern TITLE = Pattern.compile("[\\p{Lu}\\d'‘“\"(].*[^.;:,]");
    private static final Pattern NOT_TITLE = Pattern.compile(
            "(?i)(?:that|to|resolved|agreed)\\b.*|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b.{0,6}");

    private final List<String> lines;
    private final List<MinuteHeading> headings = new ArrayList<>();
    private int last;
    private boolean capitals;
    private boolean bold;

    private NumberedHeadings(List<String> lines) {
        this.lines = lines;
    }

    static List<MinuteHeading> in(List<String> lines) {
        NumberedHeadings reading = new NumberedHeadings(lines);
        for (int at = 0; at < lines.size(); at++) {
            reading.consider(at);
        }
        return List.copyOf(reading.headings);
    }

    private void consider(int at) {
        Matcher numbered = NUMBERED.matcher(Markup.plain(lines.get(at)));
        if (!numbered.matches()) {
            return;
        }
        int titleLine = numbered.group(2) == null ? nextPrinted(at) : at;
        if (titleLine == lines.size()) {
            return;
        }
        String title = titleLine == at ? numbered.group(2) : Markup.plain(lines.get(titleLine));
        int count = Integer.parseInt(numbered.group(1).replaceAll("\\D", ""));
        if (continues(count, at) && isTitle(title, lines.get(titleLine)) && !runsOn(titleLine)) {
            if (headings.isEmpty()) {
                capitals = Capitals.printed(title);
                bold = lines.get(titleLine).contains("**");
            }
            last = count;
            headings.add(new MinuteHeading(numbered.group(1), at, titleLine, Optional.empty(), title));
        }
    }

    private boolean continues(int count, int at) {
        boolean apart = at == 0 || lines.get(at - 1).isBlank() || capitals;
        return headings.isEmpty() || (apart && count > last && count <= last + LARGEST_GAP);
    }

    private boolean isTitle(String title, String printed) {
        boolean set =
                headings.isEmpty() || ((!capitals || Capitals.printed(title)) && (!bold || printed.contains("**")));
        return set
                && title.length() <= LONGEST_TITLE
                && TITLE.matcher(title).matches()
                && !NOT_TITLE.matcher(title).matches();
    }

    /** Whether the next line goes on in small letters, as a numbered paragraph does; a title in capitals doesn't. */
    private boolean runsOn(int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).strip().matches("\\p{Ll}.*")
                && !Capitals.printed(Markup.plain(lines.get(at)));
    }

    private int nextPrinted(int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }
}
