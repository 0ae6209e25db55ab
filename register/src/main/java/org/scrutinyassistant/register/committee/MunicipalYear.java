package org.scrutinyassistant.register.committee;

import java.time.LocalDate;
import java.time.Month;

/** The council's year of meetings, from 1 May of {@code begins} to 30 April. */
public record MunicipalYear(int begins) {

    public static MunicipalYear of(LocalDate day) {
        return new MunicipalYear(day.getMonth().compareTo(Month.MAY) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** Returns the year as "2024-25". */
    public String plain() {
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }
}
