package org.scrutinyassistant.packs.passage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

/** Tells which agenda item each line of a pack belongs to, from item stamps, report subjects and the agenda itself. */
public final class AgendaPlaces {

    private static final double ALIKE = 0.7;
    private static final Pattern STAMP = Pattern.compile("(?i)\\s*agenda item(?: no\\.?)?:?\\s+(\\d+[a-z]?)\\s*");
    private static final Pattern SUBJECT =
            Pattern.compile("\\s*(?i:subject|report title|title of report):?\\s+(\\S.*)");
    private static final Pattern MINUTES = Pattern.compile(
            "(?i)\\s*\\**(?:draft )?minutes of (?:the |a )?(?:last |previous )?(?:meeting|panel|committee).*");
    private static final Pattern LISTED = Pattern.compile("\\s*\\**(\\d+[a-z]?)\\.?\\**\\s+(\\S.*)");

    private record Place(@Nullable String item, boolean report) {}

    private final List<AgendaEntry> agenda;
    private final TreeMap<Integer, Boolean> reports = new TreeMap<>();
    private final TreeMap<Integer, String> starts = new TreeMap<>();

    public AgendaPlaces(PackText pack, List<AgendaEntry> agenda) {
        this.agenda = agenda;
        List<Line> lines = pack.lines();
        for (int i = 0; i < lines.size(); i++) {
            Place place = paper(lines, i);
            if (place == null && reports.isEmpty()) {
                String listed = listed(lines.get(i).text());
                place = listed == null ? null : new Place(listed, false);
            } else if (place != null) {
                reports.put(lines.get(i).number(), place.report());
            }
            if (place != null && place.item() != null) {
                starts.put(lines.get(i).number(), place.item());
            }
        }
    }

    @Nullable String at(int lineNumber) {
        var start = starts.floorEntry(lineNumber);
        return start == null ? null : start.getValue();
    }

    public boolean exempt(int lineNumber) {
        String item = at(lineNumber);
        return agenda.stream()
                .anyMatch(entry -> entry.exempt() && entry.number().equals(item));
    }

    /** Whether a line stands in a report or its appendices; in a pack without any such mark every line does. */
    public boolean inReport(int lineNumber) {
        var start = reports.floorEntry(lineNumber);
        return start == null ? !reports.containsValue(true) : start.getValue();
    }

    public boolean startsReport(int lineNumber) {
        return reports.containsKey(lineNumber);
    }

    private @Nullable Place paper(List<Line> lines, int at) {
        String text = lines.get(at).text();
        Matcher stamp = STAMP.matcher(text);
        if (stamp.matches()) {
            return new Place(stamp.group(1), !isMinutes(stamp.group(1)));
        }
        Matcher subject = SUBJECT.matcher(text);
        if (subject.matches()) {
            String next = at + 2 < lines.size()
                    ? lines.get(at + 1).text() + " " + lines.get(at + 2).text()
                    : "";
            return new Place(alike(subject.group(1), subject.group(1) + " " + next), true);
        }
        return MINUTES.matcher(text).matches() && Layout.capitals(text) ? new Place(entitled("minutes"), false) : null;
    }

    private boolean isMinutes(String item) {
        return agenda.stream()
                .anyMatch(entry ->
                        entry.number().equals(item) && words(entry.title()).contains("minutes"));
    }

    private @Nullable String entitled(String word) {
        return agenda.stream()
                .filter(entry -> words(entry.title()).contains(word))
                .map(AgendaEntry::number)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String listed(String text) {
        Matcher listed = LISTED.matcher(text);
        if (!listed.matches()) {
            return null;
        }
        Set<String> words = words(listed.group(2));
        return agenda.stream()
                .filter(entry -> entry.number().equals(listed.group(1)) && share(words, words(entry.title())) >= ALIKE)
                .map(AgendaEntry::number)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String alike(String oneLine, String moreLines) {
        @Nullable String best = null;
        double most = ALIKE;
        for (AgendaEntry entry : agenda) {
            Set<String> title = words(entry.title());
            double share = Math.max(share(words(oneLine), title), share(title, words(moreLines)));
            if (share > most) {
                most = share;
                best = entry.number();
            }
        }
        return best;
    }

    private static double share(Set<String> some, Set<String> of) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(of::contains).count() / some.size();
    }

    private static Set<String> words(String title) {
        return Pattern.compile("[^\\p{L}\\d]+")
                .splitAsStream(title.toLowerCase(Locale.UK))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }
}
