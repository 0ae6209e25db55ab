package org.scrutinyassistant.packs.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Capitals;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;

/** Splits an agenda at its item numbers, which count up; headings of parts end an item. */
final class AgendaItems {

    private static final int LARGEST_GAP = 2;
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:(?i:item)\\s+(?i:no\\.?\\s*)?)?(\\d{1,2})([a-zA-Z]?)[.:)]?(?:\\s+(\\S.*))?$");
    private static final Pattern TITLE = Pattern.compile("[\\p{Lu}\\d*\"'‘“(].*");
    private static final Pattern NOT_TITLE = Pattern.compile(
            "(?i)(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4}.*|\\b.{0,3})"
                    + "|(?:am|pm)\\b.*");
    private static final Pattern CLOSED_PART = Pattern.compile(
            "(?i)(?:part (?:2|ii|b|two)\\b.*|.{0,30}\\b(?:exempt|confidential|private|restricted) (?:items|business|session|matters|part)\\b.*)");
    private static final Pattern OPEN_PART = Pattern.compile(
            "(?i)(?:part (?:1|i|a|one)\\b.*|.{0,30}\\b(?:unrestricted|public|open) (?:items|business|session|part)\\b.*)");

    private final List<AgendaItem> items = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable String number;
    private @Nullable Integer page;
    private int last;
    private boolean capitals;
    private boolean closed;

    static List<AgendaItem> of(List<Line> section) {
        AgendaItems reading = new AgendaItems();
        for (int at = 0; at < section.size(); at++) {
            reading.add(section.get(at), titleAfter(section, at));
        }
        reading.close();
        return List.copyOf(reading.items);
    }

    private static String titleAfter(List<Line> section, int at) {
        return section.subList(at + 1, section.size()).stream()
                .filter(line -> !line.blank())
                .findFirst()
                .map(line -> Markup.plain(line.text()))
                .orElse("");
    }

    private void add(Line line, String next) {
        String text = Markup.plain(line.text());
        if (isPart(text)) {
            close();
            closed = !OPEN_PART.matcher(text).matches();
            return;
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches() && begins(numbered, next)) {
            close();
            open(line, numbered, next);
        } else if (number != null) {
            lines.add(line.text());
        }
    }

    private static boolean isPart(String text) {
        return text.length() < 90
                && (CLOSED_PART.matcher(text).matches()
                        || OPEN_PART.matcher(text).matches())
                && (Capitals.printed(text) || text.matches("(?i)part .*"));
    }

    private boolean begins(Matcher numbered, String next) {
        int count = Integer.parseInt(numbered.group(1));
        String title = numbered.group(3) == null ? next : numbered.group(3);
        boolean inOrder =
                last == 0 ? count == 1 || Capitals.printed(title) : count > last && count <= last + LARGEST_GAP;
        boolean sub = count == last && !numbered.group(2).isEmpty();
        return (inOrder || sub)
                && TITLE.matcher(title).matches()
                && !NOT_TITLE.matcher(title).matches()
                && (!capitals || Capitals.printed(firstWords(title)));
    }

    private static String firstWords(String title) {
        return title.replaceFirst("(?i)\\s*\\(pages?\\b.*", "");
    }

    private void open(Line line, Matcher numbered, String next) {
        String title = numbered.group(3);
        if (last == 0) {
            capitals = Capitals.printed(firstWords(title == null ? next : title));
        }
        last = Integer.parseInt(numbered.group(1));
        number = numbered.group(1) + numbered.group(2);
        page = line.page();
        if (title != null) {
            List<String> cells = Markup.cells(line.text());
            lines.add(printedFrom(title, cells.size() > 1 ? String.join("\t", cells) : line.text()));
        }
    }

    /** The title as printed, so that the gap before a column of pages is kept. */
    private static String printedFrom(String title, String row) {
        int start = row.indexOf(title.split(" ", 2)[0], 1);
        return start < 0 ? title : row.substring(start);
    }

    private void close() {
        if (number != null) {
            items.add(new AgendaItem(number, lines, closed, page));
        }
        lines.clear();
        number = null;
    }
}
