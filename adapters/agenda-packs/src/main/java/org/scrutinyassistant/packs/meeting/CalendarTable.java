package org.scrutinyassistant.packs.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PrintedDate;

/** The table under a calendar's heading, row by row, until other text follows. */
final class CalendarTable {

    private static final Pattern YEARS = Pattern.compile("(?:20\\d{2}\\W*){1,3}");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final int STRAY_LINES = 3;

    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final List<Integer> years = new ArrayList<>();
    private boolean yearsUsed;

    List<LocalDate> dates(List<Line> headingAndRows) {
        readYearsOf(headingAndRows.get(0).text());
        int stray = 0;
        for (Line line : headingAndRows.subList(1, headingAndRows.size())) {
            if (line.blank() || Markup.isRule(line.text())) {
                continue;
            }
            boolean row = addYears(line.text()) || addFullDates(line.text()) || addDays(line.text());
            stray = row ? 0 : stray + 1;
            if (stray > 0 && (stray == STRAY_LINES || !dates.isEmpty())) {
                break;
            }
        }
        return List.copyOf(dates);
    }

    private void readYearsOf(String heading) {
        YEAR.matcher(heading).results().forEach(year -> years.add(Integer.valueOf(year.group())));
    }

    private boolean addYears(String text) {
        if (!YEARS.matcher(Markup.plain(text)).matches()) {
            return false;
        }
        if (yearsUsed) {
            years.clear();
            yearsUsed = false;
        }
        readYearsOf(text);
        return true;
    }

    private boolean addFullDates(String text) {
        List<LocalDate> printed = PrintedDate.allIn(text);
        boolean row = !printed.isEmpty() && !yearsUsed && text.length() < printed.size() * 60;
        if (row) {
            dates.addAll(printed);
        }
        return row;
    }

    private boolean addDays(String text) {
        List<MonthDay> days = PrintedDate.daysIn(text);
        if (days.isEmpty() || years.isEmpty() || text.strip().length() > days.size() * 40) {
            return false;
        }
        yearsUsed = true;
        List<String> cells = Markup.cells(text);
        for (int column = 0; column < cells.size(); column++) {
            List<MonthDay> inCell = PrintedDate.daysIn(cells.get(column));
            for (int at = 0; at < inCell.size(); at++) {
                int place = cells.size() > 1 ? column : inCell.size() > 1 ? at : placeByMonth(inCell.get(at));
                dates.add(inCell.get(at).atYear(years.get(Math.min(place, years.size() - 1))));
            }
        }
        return true;
    }

    /** A municipal year runs from May: a lone day of the spring belongs to the later year. */
    private int placeByMonth(MonthDay day) {
        return day.getMonth().compareTo(Month.MAY) < 0 ? years.size() - 1 : 0;
    }
}
