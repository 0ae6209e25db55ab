package org.scrutinyassistant.packs.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words a figure's topic in the words of its sentence, with the heading where the sentence alone does not tell. */
final class Topic {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String VERB = "(?:has|have|had|is|are|was|were|remain\\w*|continu\\w*|reduc\\w*|increas\\w*|decreas\\w*|improv\\w*"
            + "|rose|risen|fell|fallen|dropped|stood|stands|lower\\w*|amount\\w*|went|going|now|currently|exceed\\w*)\\b";
    private static final Pattern MEASURE = Pattern.compile(
            ".*\\b((?:rate|number|percentage|proportion|average|total|volume|budget|cost)s? of (?!\\d)[^.;]{3,110}?)\\s*(?:[,(]|\\b" + VERB + ")[^;]*",
            FLAGS);
    private static final Pattern FALL = Pattern.compile(
            "(?:decreas|reduc|fall|fell|drop|down\\\\b|less\\\\b|fewer|lower|loss)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_RATE = Pattern.compile(".*\\b(?:with|at) an? (?:current )?rate of\\s*$", FLAGS);
    private static final Pattern FOLLOWING = Pattern.compile(
            "^\\s*(?:\\([^)]*\\)\\s*)?(?:of (?:the |our |these |those )?)?([^.;:()]{8,140}?)(?:[.;:(]|,\\s(?:and|but|of|which|this|up|down|with|similar|in)\\b|,\\s\\d|\\s(?:and|compared|up|down)\\s[^.;]*\\d|$).*",
            FLAGS);
    private static final Pattern SUBJECT = Pattern.compile("^(?:.*[,;]\\s)?([^,;]{8,120}?)\\s" + VERB + ".*", FLAGS);
    private static final Pattern WEAK = Pattern.compile(
            "(?:" + VERB + "|we|this|these|it|they|them|their|those|of (?:these|those|which))\\b.*", FLAGS);

    private Topic() {}

    static String of(Figure figure, Role role, @Nullable String context) {
        String topic = words(figure, role);
        if (context == null || (topic.length() > 12 && !WEAK.matcher(topic).matches())) {
            return topic.isEmpty() ? figure.sentence() : topic;
        }
        return topic.isEmpty() ? context : context.replaceFirst("[:\\\\s]+$", "") + ": " + topic;
    }

    private static String words(Figure figure, Role role) {
        Matcher measure = MEASURE.matcher(figure.before());
        boolean measured = measure.matches();
        if (OWN_RATE.matcher(figure.before()).matches()) {
            return measured ? tidy("rate of " + measure.group(1).replaceFirst("(?i)^\\w+ of ", "")) : subject(figure, "rate of ");
        }
        if (measured) {
            String direction = FALL.matcher(figure.sentence()).find() ? "decrease in " : "increase in ";
            return role == Role.CHANGE ? direction + tidy(measure.group(1)) : tidy(measure.group(1));
        }
        Matcher following = FOLLOWING.matcher(figure.after());
        if (following.matches() && role == Role.VALUE) {
            return tidy(following.group(1));
        }
        return role == Role.CHANGE ? tidy(figure.sentence()) : subject(figure, "");
    }

    private static String subject(Figure figure, String lead) {
        Matcher subject = SUBJECT.matcher(figure.before());
        String words = subject.matches() ? subject.group(1) : figure.before();
        String tidy = tidy(words);
        return tidy.isEmpty() ? "" : lead + tidy;
    }

    private static String tidy(String words) {
        return words.replaceFirst("(?i)^(?:the|our|there (?:are|were|is|was)|however|overall|in total)\\s+", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("[\\s,:(–-]+$", "")
                .strip();
    }
}
