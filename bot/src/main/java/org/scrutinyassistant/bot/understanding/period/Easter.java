package org.scrutinyassistant.bot.understanding.period;

import java.time.YearMonth;

/** The month of Easter Sunday, by the Gregorian reckoning of Gauss. */
final class Easter {

    private Easter() {}

    static YearMonth month(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return YearMonth.of(year, 3 + (moon - weekday + 40) / 44);
    }
}
