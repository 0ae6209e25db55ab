package org.scrutinyassistant.register.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.scrutinyassistant.register.document.Facts;
import org.springframework.data.jpa.repository.Query;

/** Every calendar date that a document states. */
public interface CalendarDates extends Facts<CalendarDate> {

    /** Returns the committees for which some calendar, newest or not, prints one of the days. */
    @Query("select distinct c from CalendarDate d join d.document.committee c where d.date in :days")
    List<Committee> committeesOn(Collection<LocalDate> days);
}
