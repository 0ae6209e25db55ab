package org.scrutinyassistant.packs.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Unit;

/** Finds the figures of a sentence: amounts, percentages, rates and counts, not dates, ages, spans of time or references. */
final class FigureFinder {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,/£])(?<pound>£)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?"
                    + "(?<unit>\\s?(?:%|(?i:per ?cent)\\b)|(?i:k|m|bn)\\b|\\s(?i:million|billion)\\b)?(?![\\w/]|[.,]\\d|:\\d)");
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern WORD = Pattern.compile(
            "\\b(?<word>no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b"
                    + "(?=(?:\\s[\\w-]+){0,3}?\\s" + Counted.NOUNS + "\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPENT = Pattern.compile(
            "\\b(?:costs?|budget|invest|fund|sav(?:e|ing)|spen[dt]|overspend|underspend|pressure|grant)",
            Pattern.CASE_INSENSITIVE);

    private FigureFinder() {}

    static List<Figure> in(String sentence) {
        List<Figure> figures = new ArrayList<>();
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            Figure figure = figure(sentence, number);
            if (!FigureNoise.covers(figure) && FigureSense.counts(figure)) {
                figures.add(figure);
            }
        }
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            BigDecimal value =
                    BigDecimal.valueOf(WORDS.indexOf(word.group("word").toLowerCase(Locale.UK)));
            Figure figure = new Figure(sentence, word.start(), word.end(), value, null);
            if (!FigureNoise.covers(figure) && FigureSense.stated(figure)) {
                figures.add(figure);
            }
        }
        figures.sort(Comparator.comparingInt(Figure::start));
        return figures;
    }

    private static Figure figure(String sentence, Matcher number) {
        String decimals = number.group("decimals") == null ? "" : number.group("decimals");
        BigDecimal value = new BigDecimal(number.group("digits").replace(",", "") + decimals);
        String unit =
                number.group("unit") == null ? "" : number.group("unit").strip().toLowerCase(Locale.UK);
        boolean pounds = number.group("pound") != null;
        BigDecimal scaled = scaled(value, unit);
        boolean money = pounds || (!unit.isEmpty() && SPENT.matcher(sentence).find());
        return new Figure(sentence, number.start(), number.end(), scaled, sign(money, unit));
    }

    private static BigDecimal scaled(BigDecimal value, String unit) {
        int places =
                switch (unit) {
                    case "k" -> 3;
                    case "m", "million" -> 6;
                    case "bn", "billion" -> 9;
                    default -> 0;
                };
        return places == 0 ? value : new BigDecimal(value.movePointRight(places).toPlainString());
    }

    private static @Nullable Unit sign(boolean pounds, String unit) {
        if (unit.equals("%") || unit.startsWith("per")) {
            return Unit.PERCENT;
        }
        return pounds ? Unit.GBP : null;
    }
}
