package org.scrutinyassistant.register.committee;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.register.document.Facts;

/** Every attendance that a document states. */
public interface Attendances extends Facts<Attendance> {

    List<Attendance> findByDocumentCommitteeAndMeetingDate(Committee committee, LocalDate meetingDate);
}
