package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Acronym;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;

/** Reads the lists headed "Acronyms" or "Key to abbreviations": an acronym and what it stands for on each line. */
final class AcronymList {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:glossary\\W+)?(?:(?:list|key|table|glossary) (?:of|to) )?(?:common |key )?(?:acronyms|abbreviations)"
                    + "(?: (?:and|&|/) (?:acronyms|abbreviations|terms))?(?: used)?:?");
    private static final Pattern MARKED =
            Pattern.compile("(\\S{1,15}(?: \\S{1,8})?)(?:\\s*:\\s+|\\s+[–=-]\\s+|\\t+)(\\S.*)");
    private static final Pattern SPACED = Pattern.compile("([\\p{Lu}\\d]\\S{0,14}) {2,}(\\S.*)");
    private static final Pattern BARE = Pattern.compile("(\\S+) (\\S.*)");
    private static final Pattern OVER = Pattern.compile("(?i)\\W*decision[- ]maker\\s*:.*");
    private static final Pattern CONTINUES = Pattern.compile("[\\p{Ll}(].*");

    private final List<Acronym> found = new ArrayList<>();
    private final StringBuilder expansion = new StringBuilder();
    private @Nullable String acronym;
    private @Nullable Integer page;

    static List<Acronym> allIn(List<Line> lines) {
        List<Acronym> all = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isHeading(Markup.plain(lines.get(at).text()))) {
                all.addAll(new AcronymList().read(lines.subList(at + 1, lines.size())));
            }
        }
        return all;
    }

    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    private List<Acronym> read(List<Line> lines) {
        for (Line line : lines) {
            if (OVER.matcher(line.text()).matches()) {
                break;
            }
            if (!line.blank() && !Markup.isRule(line.text()) && !add(line)) {
                break;
            }
        }
        close();
        return found;
    }

    private boolean add(Line line) {
        String text = String.join("\t", Markup.cells(line.text())).strip();
        String raw = text.contains("\t") ? text : line.text().strip();
        Matcher entry = entry(raw);
        if (entry != null) {
            close();
            acronym = entry.group(1);
            page = line.page();
            expansion.append(entry.group(2));
            return true;
        }
        boolean continues = acronym != null && (CONTINUES.matcher(text).matches() || open());
        if (continues) {
            expansion.append(' ').append(text);
        }
        return continues;
    }

    private static @Nullable Matcher entry(String text) {
        for (Pattern pattern : List.of(MARKED, SPACED, BARE)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches() && (pattern != BARE || AcronymForm.fits(matcher.group(1)))) {
                return matcher;
            }
        }
        return null;
    }

    private boolean open() {
        return expansion.lastIndexOf("(") > expansion.lastIndexOf(")");
    }

    private void close() {
        if (acronym != null) {
            String words = Markup.plain(expansion.toString()).replaceFirst("\\.$", "");
            found.add(new Acronym(acronym, words, page));
        }
        expansion.setLength(0);
        acronym = null;
    }
}
