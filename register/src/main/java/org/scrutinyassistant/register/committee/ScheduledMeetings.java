package org.scrutinyassistant.register.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.scrutinyassistant.register.document.Facts;
import org.springframework.data.jpa.repository.Query;

/** Every scheduled meeting that a document states. */
public interface ScheduledMeetings extends Facts<ScheduledMeeting> {

    /** Returns the committees for which a pack was published for one of the days. */
    @Query("select distinct c from ScheduledMeeting m join m.document.committee c where m.date in :days")
    List<Committee> committeesOn(Collection<LocalDate> days);
}
