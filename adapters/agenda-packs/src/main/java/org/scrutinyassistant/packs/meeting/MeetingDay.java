package org.scrutinyassistant.packs.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PrintedDate;

/** Finds the day of the meeting: on the front sheet, else the day that most reports are to be decided. */
final class MeetingDay {

    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?i).*\\b(?:publi(?:shed|cation)|issued?|despatch(?:ed)?|dispatch(?:ed)?|dated|minutes of)\\b.*");
    private static final Pattern DAY_OF_DECISION = Pattern.compile(
            "(?i)[\\s|<>\\w/-]*?\\b(?:date of (?:decision|meeting)|meeting date|scrutiny monitoring|committee date)\\b.*");

    Optional<LocalDate> read(PackText pack, FrontSheet front) {
        return front.lines().stream()
                .filter(line -> !OTHER_DAY.matcher(line).matches())
                .flatMap(line -> PrintedDate.firstIn(line).stream())
                .findFirst()
                .or(() -> decided(pack));
    }

    private static Optional<LocalDate> decided(PackText pack) {
        Map<LocalDate, Integer> times = new LinkedHashMap<>();
        pack.lines().stream()
                .filter(line -> DAY_OF_DECISION.matcher(line.text()).matches())
                .flatMap(line -> PrintedDate.firstIn(line.text()).stream())
                .forEach(day -> times.merge(day, 1, Integer::sum));
        return times.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
