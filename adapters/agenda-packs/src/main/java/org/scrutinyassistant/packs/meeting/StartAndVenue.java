package org.scrutinyassistant.packs.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.PrintedDate;

/** When and where the meeting starts: labelled, or on the lines after its date. */
record StartAndVenue(@Nullable LocalTime start, @Nullable String venue) {

    private static final int NEAR = 3;
    private static final Pattern TIME_LABEL = Pattern.compile("(?i)(?:start )?time:?\\s*(.*)");
    private static final Pattern VENUE_LABEL = Pattern.compile("(?i)(?:venue|place|location):?(?:\\s+(.*)|$)");
    private static final Pattern OTHER_COLUMN =
            Pattern.compile("(?i)\\s*\\b(?:ask for|telephone|tel|e-?mail|contact)\\b\\s*:.*$");
    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:\\(.*|.*\\bwhichever\\b.*|.*\\)|.*\\b(?:please|note)\\b.*|[.\\W]*)");
    private static final Pattern CONTACT = Pattern.compile("(?i)(?:ask for|contact|telephone|tel|e-?mail)\\b\\s*:.*");
    private static final Pattern OVER = Pattern.compile(
            "(?i)(?:this meeting|members?(?:hip)?\\b|councillors?\\b|contacts?\\b|agenda\\b|to:|date:|time:|ask for|note\\b|quorum\\b"
                    + "|(?:the )?(?:press and )?public\\b|telephone|tel:|e-?mail).*");

    static StartAndVenue of(FrontSheet front) {
        List<String> lines = front.lines();
        int time = timeLine(lines);
        LocalTime start = time < 0 ? null : PrintedTime.firstIn(lines.get(time)).orElse(null);
        Optional<String> venue = labelledVenue(lines);
        return new StartAndVenue(
                start,
                venue.or(() -> time < 0 ? Optional.empty() : block(lines, time + 1))
                        .orElse(null));
    }

    private static int timeLine(List<String> lines) {
        int dated = -NEAR;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (PrintedDate.firstIn(line).isPresent()) {
                dated = at;
            }
            boolean labelled = TIME_LABEL.matcher(line).matches();
            boolean near = at - dated <= NEAR;
            if ((labelled || near) && PrintedTime.firstIn(line).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<String> labelledVenue(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Matcher label = VENUE_LABEL.matcher(lines.get(at));
            if (label.matches()) {
                List<String> rest = new ArrayList<>();
                rest.add(label.group(1) == null ? "" : label.group(1));
                rest.addAll(lines.subList(at + 1, lines.size()));
                return block(rest, 0);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> block(List<String> lines, int from) {
        List<String> venue = new ArrayList<>();
        for (String line : lines.subList(from, lines.size())) {
            boolean over = OVER.matcher(line).matches();
            if ((over && !CONTACT.matcher(line).matches()) || (!venue.isEmpty() && (over || line.isEmpty()))) {
                break;
            }
            String place = OTHER_COLUMN.matcher(line).replaceFirst("");
            if (!place.isEmpty() && !NOTE.matcher(place).matches()) {
                venue.add(place);
            }
        }
        return venue.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", venue));
    }
}
