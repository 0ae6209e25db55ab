package org.scrutinyassistant.app.demo;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the fields of a template, such as "{date -1}" for the meeting before; a field it doesn't know is refused. */
final class PackFields {

    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z]+) ?([^{}]*)}");

    private final Map<String, UnaryOperator<String>> fields;

    PackFields(DemoCommittee committee, OwnMeeting own) {
        PrintedDates dates = new PrintedDates(own);
        Measures measures = committee.measures();
        fields = Map.ofEntries(
                Map.entry("word", committee::word),
                Map.entry("WORD", key -> committee.word(key).toUpperCase(Locale.UK)),
                Map.entry("date", dates::date),
                Map.entry("DATE", away -> dates.date(away).toUpperCase(Locale.UK)),
                Map.entry("short", dates::shortDate),
                Map.entry("after", dates::after),
                Map.entry("heading", away -> dates.heading()),
                Map.entry("published", away -> dates.published()),
                Map.entry("month", away -> dates.month()),
                Map.entry("monthend", away -> dates.monthEnd()),
                Map.entry("meetings", none -> new MeetingsTable(own.municipalYear(), own.municipalYearDates()).print()),
                Map.entry("indicators", none -> new DataSet(measures, own.figuresTo()).print()),
                Map.entry("value", ref -> measures.printed(ref, own.figuresTo())),
                Map.entry("pages", section -> "{pages " + section + "}"));
    }

    String fill(String template) {
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), field.group(2))));
    }

    private String value(String name, String argument) {
        UnaryOperator<String> field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name + " in a demo pack");
        }
        return field.apply(argument);
    }
}
