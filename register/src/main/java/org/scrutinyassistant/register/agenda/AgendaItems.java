package org.scrutinyassistant.register.agenda;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Facts;

/** Every agenda item that a document states. */
public interface AgendaItems extends Facts<AgendaItem> {

    List<AgendaItem> findByDocumentCommitteeAndMeetingDate(Committee committee, LocalDate meetingDate);
}
