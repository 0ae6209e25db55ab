package org.scrutinyassistant.packs.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.AgendaEntry;

/**
 * Marks the items whose papers the public does not see: those an exclusion item points at, those of a closed part,
 * and those that say so themselves. The exclusion item itself stays open.
 */
final class ExemptItems {

    private static final Pattern EXCLUSION =
            Pattern.compile("(?i)(?=.*\\bexclu(?:sion|de|ding)\\b)(?=.*\\b(?:press|public)\\b).*");
    private static final Pattern NAMED_ITEM = Pattern.compile("(?i)\\b(?:agenda )?items?(?: no\\.?)? (\\d{1,2})\\b");
    private static final Pattern NEXT_ITEM = Pattern.compile("(?i)\\b(?:following|next) (?:agenda )?item\\b");
    private static final Pattern ALL_AFTER = Pattern.compile(
            "(?i)\\b(?:following|remaining) (?:agenda )?items\\b|\\bremainder of the (?:meeting|agenda)\\b|\\bitems? of business\\b");
    private static final Pattern NOT_NEEDED =
            Pattern.compile("(?i)\\b(?:if (?:necessary|required|any)|no (?:exempt|confidential))\\b");
    private static final Pattern SAYS_SO = Pattern.compile(
            "(?i)\\((?:exempt|confidential|not for publication)[^)]*\\)|^(?:exempt|confidential)\\b|\\bnot for publication\\b"
                    + "|\\b(?:exempt|confidential) (?:report|appendix|appendices|papers?)\\b.*\\bparagraph\\b"
                    + "|\\bexempt from publication\\b");
    private static final Pattern REASON_WORD =
            Pattern.compile("(?i)\\b(?:confidential|exempt|paragraph|category|schedule 12a|access to information)\\b");

    private final List<AgendaEntry> entries;
    private final boolean[] marked;
    private final @Nullable String[] reasons;

    private ExemptItems(List<AgendaEntry> entries) {
        this.entries = entries;
        marked = new boolean[entries.size()];
        reasons = new String[entries.size()];
    }

    /** The entries with their flags; {@code closedPart} says of each whether it stands in a closed part. */
    static List<AgendaEntry> mark(List<AgendaEntry> entries, List<Boolean> closedPart) {
        ExemptItems items = new ExemptItems(entries);
        for (int at = 0; at < entries.size(); at++) {
            items.consider(at, closedPart.get(at));
        }
        return items.flagged();
    }

    private void consider(int at, boolean closedPart) {
        AgendaEntry entry = entries.get(at);
        String text = entry.title() + ". " + (entry.description() == null ? "" : entry.description());
        if (EXCLUSION.matcher(entry.title()).matches()) {
            pointAt(at, text);
        } else if (closedPart || SAYS_SO.matcher(text).find()) {
            marked[at] = true;
            reasons[at] = reasons[at] == null ? ExemptReason.in(entry.description()) : reasons[at];
        }
    }

    private void pointAt(int exclusion, String text) {
        String reason = ExemptReason.in(entries.get(exclusion).description());
        List<String> named =
                NAMED_ITEM.matcher(text).results().map(match -> match.group(1)).toList();
        if (!named.isEmpty()) {
            named.forEach(number -> flag(indexOf(number), reason));
        } else if (NEXT_ITEM.matcher(text).find()) {
            flag(exclusion + 1, reason);
        } else if (ALL_AFTER.matcher(text).find() && !NOT_NEEDED.matcher(text).find()) {
            for (int at = exclusion + 1; at < entries.size(); at++) {
                flag(at, reason);
            }
        } else if (!NOT_NEEDED.matcher(text).find() && REASON_WORD.matcher(text).find()) {
            flag(exclusion + 1, reason);
        }
    }

    private int indexOf(String number) {
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).number().equals(number)) {
                return at;
            }
        }
        return -1;
    }

    private void flag(int at, @Nullable String reason) {
        if (at >= 0 && at < entries.size()) {
            marked[at] = true;
            reasons[at] = reason;
        }
    }

    private List<AgendaEntry> flagged() {
        List<AgendaEntry> flagged = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            AgendaEntry entry = entries.get(at);
            flagged.add(new AgendaEntry(
                    entry.number(),
                    entry.title(),
                    entry.pages(),
                    entry.description(),
                    marked[at],
                    marked[at] ? reasons[at] : null,
                    entry.page()));
        }
        return flagged;
    }
}
