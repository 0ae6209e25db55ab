package org.scrutinyassistant.packs.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Markup;

/** Who was there and who sent apologies, from the list that opens minutes or the sentence that notes apologies. */
record Attendance(List<String> present, List<String> apologies) {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)((?:councillors |members |committee members )?(?:present|attendance)|apologies(?: for absence)?|absent"
                    + "|(?:also )?(?:in attendance|present)(?: virtually)?|also (?:present|in attendance)|officers?(?: present| in attendance)?"
                    + "|substitutes?|observers?)(?:\\s*:\\s*(.*)|\\s+(Councillors?\\b.*|Cllrs?\\b.*)|\\s*)");
    private static final Pattern NOTED = Pattern.compile(
            "(?i)apolog(?:y|ies)(?: for (?:absence|non-attendance|lateness))?(?: (?:was|were|had been|have been))?"
                    + "(?: (?:received|submitted|noted|given))?(?: from| by| of| on behalf of)[: ]+(.+)");

    Attendance {
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
    }

    static Attendance of(List<String> opening, List<MinuteText> items) {
        List<String> present = new ArrayList<>();
        List<String> apologies = new ArrayList<>();
        @Nullable List<String> current = null;
        for (String line : opening) {
            String text = Markup.plain(line);
            Matcher label = LABEL.matcher(text);
            if (label.matches()) {
                current = listFor(label.group(1), present, apologies);
                text = label.group(2) == null ? String.valueOf(label.group(3)).replace("null", "") : label.group(2);
            }
            if (current != null && !text.isEmpty()) {
                current.add(text);
            }
        }
        List<String> absent = apologies.isEmpty() ? noted(items) : PrintedNames.in(apologies);
        return new Attendance(PrintedNames.in(present), absent);
    }

    private static @Nullable List<String> listFor(String label, List<String> present, List<String> apologies) {
        if (label.matches("(?i)apologies.*|absent")) {
            return apologies;
        }
        boolean members = label.matches("(?i)(?:councillors |members |committee members )?(?:present|attendance)");
        return members && present.isEmpty() ? present : null;
    }

    private static List<String> noted(List<MinuteText> items) {
        return items.stream()
                .limit(2)
                .map(item -> String.join(
                        " ", item.lines().stream().map(Markup::plain).toList()))
                .flatMap(text -> Stream.of(text.split("(?<=[a-z)]{2}[.])\\s+", -1)))
                .map(NOTED::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(sentence -> PrintedNames.in(List.of(sentence.group(1))))
                .orElse(List.of());
    }
}
