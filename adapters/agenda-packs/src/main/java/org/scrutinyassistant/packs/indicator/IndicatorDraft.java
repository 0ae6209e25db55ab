package org.scrutinyassistant.packs.indicator;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.IndicatorRow;

/** One row of the data set while its cells are gathered, as printed. */
final class IndicatorDraft {

    private final Map<Heading, String> cells = new LinkedHashMap<>();
    private final @Nullable Integer page;

    IndicatorDraft(@Nullable Integer page) {
        this.page = page;
    }

    void put(Heading heading, String text) {
        cells.merge(heading, text.strip(), (a, b) -> (a + " " + b).strip());
    }

    void put(Caption caption, @Nullable String text) {
        if (text != null) {
            put(Heading.of(caption), text);
        }
    }

    boolean hasValue() {
        return cells.entrySet().stream()
                .anyMatch(c ->
                        c.getKey().caption() == Caption.MONTHLY && !c.getValue().isEmpty());
    }

    boolean hasText(Caption caption) {
        return text(caption) != null;
    }

    IndicatorRow row() {
        String name = hasText(Caption.NAME) ? text(Caption.NAME) : text(Caption.REF);
        String shown = name == null ? "" : name;
        return new IndicatorRow(
                hasText(Caption.NAME) ? text(Caption.REF) : null,
                shown,
                text(Caption.OWNER),
                text(Caption.REPORTER),
                new UnitOfMeasure().of(shown, monthlyTexts()),
                series(),
                number(Caption.AVERAGE),
                number(Caption.MAXIMUM),
                change(Caption.CHANGE_MONTH),
                change(Caption.CHANGE_YEAR),
                number(Caption.NEIGHBOUR),
                number(Caption.ENGLAND),
                number(Caption.REGION),
                targets(),
                text(Caption.COMMENTARY),
                page);
    }

    private String monthlyTexts() {
        StringBuilder texts = new StringBuilder();
        cells.forEach((heading, text) -> texts.append(heading.caption() == Caption.MONTHLY ? text + " " : ""));
        return texts.toString();
    }

    private Map<YearMonth, BigDecimal> series() {
        Map<YearMonth, BigDecimal> series = new HashMap<>();
        for (Entry<Heading, String> cell : cells.entrySet()) {
            BigDecimal value = PrintedNumber.of(cell.getValue());
            YearMonth month = cell.getKey().month();
            if (month != null && value != null) {
                series.put(month, value);
            }
        }
        return series;
    }

    private Map<String, BigDecimal> targets() {
        Map<String, BigDecimal> targets = new HashMap<>();
        for (Entry<Heading, String> cell : cells.entrySet()) {
            BigDecimal value = PrintedNumber.of(cell.getValue());
            if (cell.getKey().caption() == Caption.TARGET && value != null) {
                String year = cell.getKey().year();
                targets.put(year == null ? latestYear() : year, value);
            }
        }
        return targets;
    }

    private String latestYear() {
        YearMonth latest = YearMonth.of(2000, Month.APRIL);
        for (Heading heading : cells.keySet()) {
            YearMonth month = heading.month();
            latest = month != null && month.isAfter(latest) ? month : latest;
        }
        int start = latest.getMonthValue() < 4 ? latest.getYear() - 1 : latest.getYear();
        return start + "-" + String.format("%02d", (start + 1) % 100);
    }

    private @Nullable BigDecimal number(Caption caption) {
        return PrintedNumber.of(text(caption));
    }

    private @Nullable String change(Caption caption) {
        String text = text(caption);
        return text != null && text.matches(".*\\d.*") ? text.replaceAll("[^-\\d.,%]", "") : null;
    }

    private @Nullable String text(Caption caption) {
        String text = cells.get(Heading.of(caption));
        return text == null || text.isEmpty() ? null : text;
    }
}
