package org.scrutinyassistant.register.agenda;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Facts;

/** Every minute item that a document states. */
public interface MinuteItems extends Facts<MinuteItem> {

    List<MinuteItem> findByDocumentCommitteeAndMeetingDate(Committee committee, LocalDate meetingDate);
}
