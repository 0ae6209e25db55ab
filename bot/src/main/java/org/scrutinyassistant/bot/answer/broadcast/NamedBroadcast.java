package org.scrutinyassistant.bot.answer.broadcast;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;

/** Which broadcast somebody speaks of: by its number, by its title, else the newest. */
final class NamedBroadcast {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(?:broadcast|draft)\\s+(?:number\\s+|no\\.?\\s*|#)?(\\d{1,18})\\b");

    private NamedBroadcast() {}

    /** Returns it as found among some, the newest first, with its title and number, or that there is none. */
    static <O extends Enum<O>> Result<O> result(String text, List<Broadcast> newestFirst, O found, O none) {
        return in(text, newestFirst)
                .map(broadcast -> Result.of(found)
                        .value("title", broadcast.draft().title())
                        .value("number", Long.toString(broadcast.storedId()))
                        .found(Slots.BROADCAST, Slots.found(Long.toString(broadcast.storedId())))
                        .build())
                .orElseGet(() -> Result.of(none).build());
    }

    /** Returns those that went out, the last to go first. */
    static List<Broadcast> gone(List<Broadcast> all) {
        return all.stream()
                .filter(broadcast -> broadcast.raisedAt() != null)
                .sorted(comparing((Broadcast broadcast) -> requireNonNull(broadcast.raisedAt()))
                        .reversed())
                .toList();
    }

    /** Returns it among some; empty if none has the number that is said. */
    static Optional<Broadcast> in(String text, List<Broadcast> newestFirst) {
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            long id = Long.parseLong(number.group(1));
            return newestFirst.stream()
                    .filter(broadcast -> broadcast.storedId() == id)
                    .findFirst();
        }
        String said = text.toLowerCase(Locale.ROOT);
        return newestFirst.stream()
                .filter(broadcast -> said.contains(broadcast.draft().title().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }
}
