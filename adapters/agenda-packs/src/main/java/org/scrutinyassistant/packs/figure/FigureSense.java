package org.scrutinyassistant.packs.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Tells from the words around a bare number whether it counts or measures something. */
final class FigureSense {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern OF = Pattern.compile("^\\s(?:\\([^)]*\\)\\s)?(?:of|out of)\\s.*", IGNORE_CASE);
    private static final Pattern DOING = Pattern.compile(
            "^\\s(?:is|are|was|were|has|have|had|remain\\w*|achieved|received|attended|successfully|completed|moved|left|returned)\\b.*",
            IGNORE_CASE);
    private static final Pattern MEASURED = Pattern.compile(
            ".*\\b(?:rates?|numbers?|total\\w*|averag\\w*|figures?|caseloads?|targets?|volumes?|counts?|scores?|levels?|neighbours?"
                    + "|population|capacity|turnover|loss(?:es)?|gains?|plans|cases|ambition|budget)\\b.*",
            IGNORE_CASE);
    private static final Pattern LEADING = Pattern.compile(
            ".*(?:\\b(?:to|at|of|is|was|were|are|rate|total(?:ling)?|from|reached|just|now|currently|around|about|approx\\w*\\.?|over"
                    + "|under|nearly|almost|only|by|than|below|above|had|have|up|down)|[:(,])\\s*$",
            IGNORE_CASE);
    private static final Pattern TIME =
            Pattern.compile(".*\\b(?:averag\\w*|took|takes|taking|median|mean)\\b[^.;]{0,40}$", IGNORE_CASE);
    private static final Pattern STATING = Pattern.compile(
            ".*\\b(?:there (?:is|are|was|were|have been|has been)|we (?:currently )?(?:have|had)|currently|only|received|total of|in total"
                    + "|during|in the (?:past|last)|to date|so far)\\b.*",
            IGNORE_CASE);
    private static final Pattern ACTING =
            Pattern.compile("^(?:\\s[\\w-]+){1,4}\\s(?:were|was|have|has|are)\\b.*", IGNORE_CASE);

    private FigureSense() {}

    static boolean counts(Figure figure) {
        return figure.sign() != null
                || Counted.next(figure.after())
                || OF.matcher(figure.after()).matches()
                || (DOING.matcher(figure.after()).matches() && figure.value().compareTo(BigDecimal.ONE) > 0)
                || measures(figure);
    }

    static boolean time(Figure figure) {
        return TIME.matcher(figure.before()).matches();
    }

    static boolean stated(Figure figure) {
        return STATING.matcher(figure.before()).matches()
                || ACTING.matcher(figure.after()).matches();
    }

    private static boolean measures(Figure figure) {
        return LEADING.matcher(figure.before()).matches()
                && MEASURED.matcher(figure.sentence()).matches();
    }
}
