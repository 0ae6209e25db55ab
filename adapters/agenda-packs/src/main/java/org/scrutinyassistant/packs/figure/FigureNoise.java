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
            "^\\s*or (?:more|fewer|less|under|over|above|below|younger|older)\\b.*",
            "^\\s*(?:[-–]|and|to|or)\\s*\\d+\\s*(?:[-–]?\\s*years?|[-–]?\\s*" + SPAN + ").*",
            "^\\s*[-–]\\s*\\d.*",
            "^\\s*[ap]\\.?m\\b.*",
            "^[:.]\\d\\d.*",
            "^\\s*\\(?(?:act|regulations)\\b.*");
    private static final List<Pattern> BEFORE = patterns(
            ".*\\b" + MONTH + "[\\s,'’-]*$",
            ".*\\b(?:aged?|ages)\\s*(?:of\\s*)?(?:between\\s*)?(?:\\d+\\s*(?:and|to|or|[-–])\\s*)?$",
            ".*\\d\\s*[-–]\\s*$",
            ".*\\bper\\s*$",
            ".*\\b(?:section|sections|s|paragraphs?|paras?|part|articles?|regulations?|schedule|chapter|pages?|appendi(?:x|ces)|annex"
                    + "|items?|key stage|stage|level|tier|band|grade|step|phase|wave|years?|quarters?|q|qtr|forms?|rule|act|table"
                    + "|figures?|fig|version|priority|objective|goal|strand|option|theme|workstream|ref\\w*|tel\\w*|room|floor"
                    + "|outcome|top|category|type|class|covid|destination|progress 8|attainment|slide|box|note|minute)\\s*[:.]?\\s*"
                    + "(?:\\d+\\s*(?:,|&|and|to|or)\\s*)*$",
            ".*(?:tel\\w*|phone|fax|www\\.|https?:|@)\\S*[:\\s]*[\\d\\s]*$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\b(?:20)?\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d\\b(?!\\s*%)");
    private static final Pattern COUNTED = Pattern.compile("^\\s(?:\\p{Ll}+\\s){0,2}?(?:\\p{Ll}+s|people|children)\\b.*");

    private FigureNoise() {}

    static boolean covers(Figure figure) {
        if (figure.sign() != null) {
            return false;
        }
        return inFinancialYear(figure)
                || aYear(figure)
                || AFTER.stream().anyMatch(p -> p.matcher(figure.after()).matches() && !takesTime(figure))
                || BEFORE.stream().anyMatch(p -> p.matcher(figure.before()).matches());
    }

    private static boolean takesTime(Figure figure) {
        return FigureSense.time(figure);
    }

    private static boolean inFinancialYear(Figure figure) {
        return FINANCIAL_YEAR.matcher(figure.sentence()).results()
                .anyMatch(year -> year.start() <= figure.start() && figure.start() < year.end());
    }

    private static boolean aYear(Figure figure) {
        String digits = figure.sentence().substring(figure.start(), figure.end());
        return YEAR.matcher(digits).matches() && !COUNTED.matcher(figure.after()).matches();
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream()
                .map(e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
                .toList();
    }
}
