package org.scrutinyassistant.register.committee;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** A day in the printed calendar of meetings. */
@Entity
public class CalendarDate extends Fact {

    private LocalDate date;

    @SuppressWarnings("NullAway.Init")
    protected CalendarDate() {}

    public CalendarDate(Placed placed, LocalDate date) {
        super(placed);
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }

    @Override
    public String identity() {
        return date.toString();
    }

    @Override
    public String content() {
        return content(date);
    }
}
