package org.scrutinyassistant.packs.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PrintedDate;

/** Finds the day the agenda was published: a labelled date, else the dated line that signs the agenda off. */
final class PublicationDay {

    private static final int OPENING = 600;
    private static final int AGENDA_END = 1500;
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\W*(?:(?:this )?agenda )?(?:was )?(?:date of (?:publication|issue|despatch|dispatch)|publication date|(?:date )?(?:published|issued|despatched))(?: on)?\\W{0,4}(?:\\w+day,? )?\\d{1,2}\\b.*");
    private static final Pattern SIGNED_OFF = Pattern.compile(
            "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |dated?:? )\\d{1,2}(?:st|nd|rd|th)? \\w+,? \\d{4}(?!.*\\bat\\b)(?:\\s.{0,80})?");
    private static final Pattern AGENDA_OVER = Pattern.compile(
            "(?i)(?:decision[- ]maker:.*|present:.*|apologies:.*|minutes of (?:the|a) .*meeting.*held.*)");

    Optional<LocalDate> read(PackText pack) {
        return opening(pack, LABELLED).or(() -> signedOff(pack));
    }

    private static Optional<LocalDate> opening(PackText pack, Pattern pattern) {
        return pack.lines().stream()
                .limit(OPENING)
                .map(line -> Markup.plain(line.text()))
                .filter(line -> line.length() < 160 && pattern.matcher(line).matches())
                .flatMap(line -> PrintedDate.firstIn(line).stream())
                .findFirst();
    }

    /** Stands under the last item, after the agenda's heading. */
    private static Optional<LocalDate> signedOff(PackText pack) {
        return pack.lines().stream()
                .limit(AGENDA_END)
                .map(line -> Markup.plain(line.text()))
                .dropWhile(line -> !line.matches("(?:(?i:item) )?1(?:[.:]?|[.:]? .+)"))
                .takeWhile(line -> !AGENDA_OVER.matcher(line).matches())
                .filter(line -> SIGNED_OFF.matcher(line).matches())
                .flatMap(line -> PrintedDate.firstIn(line).stream())
                .findFirst();
    }
}
