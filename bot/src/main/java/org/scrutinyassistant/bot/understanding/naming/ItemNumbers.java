package org.scrutinyassistant.bot.understanding.naming;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.period.Numbers;

/** The numbers of agenda items: "item 9", "agenda item nine", "items 5 and 6", "the third item". */
public final class ItemNumbers {

    private static final String NUMBER = "(\\d{1,2}[a-z]?|" + Numbers.ALTERNATIVES + ")";
    private static final Pattern ITEM = Pattern.compile(
            "\\b(?:agenda\\s+)?items?\\s*(?:no\\.?|number|num|#)?\\s*" + NUMBER + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND = Pattern.compile(
            "\\b(?:agenda\\s+)?items\\s*" + NUMBER + "\\s*(?:and|&|,|or|to|-)\\s*" + NUMBER + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(\\d{1,2}(?=(?:st|nd|rd|th)\\b)|" + Numbers.ORDINAL_ALTERNATIVES
                    + ")(?:st|nd|rd|th)?\\s+(?:agenda\\s+)?item\\b",
            Pattern.CASE_INSENSITIVE);

    private ItemNumbers() {}

    public static List<Find> find(String text) {
        return Stream.of(
                        ITEM.matcher(text).results().map(found -> find(found, 1)),
                        SECOND.matcher(text).results().map(found -> find(found, 2)),
                        ORDINAL.matcher(text).results().map(found -> find(found, 1)))
                .flatMap(found -> found)
                .toList();
    }

    private static Find find(MatchResult found, int group) {
        String number = key(found.group(group));
        Mention mention = new Mention(
                EntityKind.AGENDA_ITEM, number, "item " + number, found.group().strip(), 1);
        return new Find(found.start(), found.end(), List.of(mention));
    }

    private static String key(String written) {
        String lower = written.toLowerCase(Locale.UK);
        return Character.isDigit(lower.charAt(0)) ? lower : String.valueOf(Numbers.of(lower));
    }
}
