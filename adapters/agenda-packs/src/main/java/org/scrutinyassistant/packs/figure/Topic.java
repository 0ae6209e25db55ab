package org.scrutinyassistant.packs.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Unit;

/** Words a figure's topic in the words of its sentence, with what was spoken of before where the sentence alone does not tell. */
record Topic(String text, boolean whole) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String VERB =
            "(?:has|have|had|is|are|was|were|remain\\w*|continu\\w*|reduc\\w*|increas\\w*|decreas\\w*|improv\\w*"
                    + "|rose|risen|fell|fallen|dropped|stood|stands|lower\\w*|amount\\w*|went|going|now|currently|exceed\\w*)\\b";
    private static final Pattern MEASURE = Pattern.compile(
            ".*\\b((?:rate|number|percentage|proportion|average|total|volume|budget|cost)s? of (?!\\d)[^.;]{3,110}?)(?:\\s*(?:[,(]|\\b"
                    + VERB + ")[^;]*|\\s(?:to|at|by|from)\\s*)",
            FLAGS);
    private static final Pattern FALL =
            Pattern.compile("decreas|reduc|fall|fell|drop|down\\b|less\\b|fewer|lower|loss", FLAGS);
    private static final Pattern OWN_RATE = Pattern.compile(".*\\b(?:with|at) an? (?:current )?rate of\\s*$", FLAGS);
    private static final Pattern FOLLOWING = Pattern.compile(
            "^\\s*(?:\\([^)]*\\)\\s*)?(?:of (?:the |our |these |those )?)?([^.;:(),][^.;:()]{3,160}?)(?:[.;:(]"
                    + "|,\\s(?:and|but|of|which|this|up|down|with|similar|in)\\b|,\\s\\d"
                    + "|\\sand\\s(?:£?\\d[\\d,.]*%|\\d+\\s(?!and|are|is|year|or))|\\s(?:compared|up|down)\\s[^.;]*\\d|$).*",
            FLAGS);
    private static final Pattern SUBJECT = Pattern.compile("^(?:.*[,;]\\s)?([^,;]{8,120}?)\\s" + VERB + ".*", FLAGS);
    private static final Pattern WEAK = Pattern.compile(
            "(?:" + VERB
                    + "|and|but|or|achieved|received|attended|we|this|these|it|they|them|their|those|there|of (?:these|those|which))\\b.*",
            FLAGS);

    /** The topic; whole where the sentence alone tells it. */
    static Topic of(Figure figure, Role role, @Nullable String context) {
        String topic = words(figure, role);
        if (context != null && WEAK.matcher(topic).matches()) {
            return new Topic(context.replaceFirst("[:\\s–-]+$", "") + ": " + topic, false);
        }
        boolean told = topic.length() >= SHORTEST;
        return new Topic(told ? topic : tidy(figure.sentence()), told && role == Role.VALUE);
    }

    private static String words(Figure figure, Role role) {
        Matcher measure = MEASURE.matcher(figure.before());
        boolean measured = measure.matches();
        if (OWN_RATE.matcher(figure.before()).matches()) {
            String measureOf = measured ? measure.group(1).replaceFirst("(?i)^\\w+ of ", "") : subject(figure);
            return "rate of " + tidy(measureOf);
        }
        if (measured && role == Role.CHANGE) {
            String direction = FALL.matcher(figure.sentence()).find() ? "decrease in " : "increase in ";
            return direction + tidy(measure.group(1));
        }
        if (measured) {
            return tidy(measure.group(1));
        }
        if (role == Role.CHANGE || figure.sign() == Unit.GBP) {
            return tidy(figure.sentence());
        }
        return counted(figure);
    }

    private static String counted(Figure figure) {
        Matcher following = FOLLOWING.matcher(figure.after());
        boolean named = figure.after().startsWith(" of ") || Counted.next(figure.after());
        String subject = subject(figure);
        if (following.matches() && (named || subject.isEmpty())) {
            return tidy(following.group(1));
        }
        return subject;
    }

    private static String subject(Figure figure) {
        Matcher subject = SUBJECT.matcher(figure.before());
        return subject.matches() ? tidy(subject.group(1)) : "";
    }

    private static String tidy(String words) {
        String tidy = words.replaceFirst("(?i)^(?:the|our|there (?:are|were|is|was)|however|overall|in total)\\s+", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("[\\s,:(–.-]+$", "")
                .strip();
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, tidy.lastIndexOf(' ', LONGEST));
    }
}
