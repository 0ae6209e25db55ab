package org.scrutinyassistant.packs.figure;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that are no performance figures: dates, ages, spans of time, thresholds, parts of laws and papers, clock times. */
final class FigureNoise {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b";
    private static final String SPAN = "(?:working |calendar |school |consecutive |full )?"
            + "(?:days?|weeks?|months?|hours?|minutes?|years?|yrs?|quarters?|terms?|decades?|miles?|nights?)\\b";

    private static final List<Pattern> AFTER = patterns(
            "^(?:st|nd|rd|th)\\b.*",
            "^\\s?" + MONTH + ".*",
            "^\\s*[-–]?\\s*" + SPAN + ".*",
            "^\\+.*",
            "^\\s*(?:[-–]|and|to|or)\\s*\\d+\\s*(?:[-–]?\\s*years?|[-–]?\\s*" + SPAN + ").*",
            "^\\s*[-–]\\s*\\d.*",
            "^\\s*[ap]\\.?m\\b.*",
            "^[:.]\\d\\d.*",
            "^\\s\\d/\\d.*",
            "^\\s(?:thirds?|quarters|halves|fifths)\\b.*",
            "^\\s(?:service|helpline|number)\\b.*",
            "^\\s*\\(?(?:act|regulations)\\b.*");
    private static final List<Pattern> BEFORE = patterns(
            ".*\\b(?:aged?|ages)\\s*(?:of\\s*)?(?:between\\s*)?(?:\\d+\\s*(?:and|to|or|[-–])\\s*)?$",
            ".*\\d\\s*[-–]\\s*$",
            ".*\\bper\\s*$",
            ".*\\b(?:section|sections|s|paragraphs?|paras?|part|articles?|regulations?|schedule|chapter|pages?|appendi(?:x|ces)|annex"
                    + "|items?|key stage|stage|level|tier|band|grade|step|phase|wave|years?|quarters?|q|qtr|forms?|rule|act|table"
                    + "|figures?|fig|version|priority|objective|goal|strand|option|theme|workstream|ref\\w*|tel\\w*|room|floor"
                    + "|outcome|top|category|type|class|covid|destination|post|aged|progress 8|attainment|slide|box|note|minute)\\s*[:.]?\\s*"
                    + "(?:\\d+\\s*(?:,|&|and|to|or)\\s*)*$",
            ".*(?:tel\\w*|phone|fax|www\\.|https?:|@)\\S*[:\\s]*[\\d\\s]*$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern FINANCIAL_YEAR =
            Pattern.compile("\\b(?:20)?\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d\\b(?!\\s*%)");
    private static final Pattern THRESHOLD = Pattern.compile(
            "^\\s*or (?:more|fewer|less|under|over|above|below|younger|older)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DENOMINATOR = Pattern.compile(
            "(?:.*[^/\\d])?\\d[\\d,]*\\s(?:\\([^)]*\\)\\s)?(?:out )?of (?:the |these |those |our |all )?$",
            Pattern.DOTALL);

    private static final Pattern DAY =
            Pattern.compile(".*\\b" + MONTH + "[\\s,'’-]*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FigureNoise() {}

    static boolean covers(Figure figure) {
        if (THRESHOLD.matcher(figure.after()).matches()) {
            return true;
        }
        return figure.sign() == null && coversBare(figure);
    }

    private static boolean coversBare(Figure figure) {
        return inFinancialYear(figure)
                || aYear(figure)
                || (DAY.matcher(figure.before()).matches() && !Counted.next(figure.after()))
                || DENOMINATOR.matcher(figure.before()).matches()
                || AFTER.stream().anyMatch(p -> p.matcher(figure.after()).matches() && !FigureSense.time(figure))
                || BEFORE.stream().anyMatch(p -> p.matcher(figure.before()).matches());
    }

    private static boolean inFinancialYear(Figure figure) {
        return FINANCIAL_YEAR
                .matcher(figure.sentence())
                .results()
                .anyMatch(year -> year.start() <= figure.start() && figure.start() < year.end());
    }

    private static boolean aYear(Figure figure) {
        String digits = figure.sentence().substring(figure.start(), figure.end());
        return YEAR.matcher(digits).matches() && !Counted.directly(figure.after());
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream()
                .map(e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
                .toList();
    }
}
