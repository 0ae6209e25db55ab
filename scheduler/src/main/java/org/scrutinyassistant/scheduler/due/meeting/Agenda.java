package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.AgendaItems;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Standing;
import org.springframework.stereotype.Component;

/** Reads the titles of a meeting's items, never that of one that some paper calls exempt. */
@Component
class Agenda {

    private final AgendaItems items;

    Agenda(AgendaItems items) {
        this.items = items;
    }

    /** Returns the titles in the order of the meeting, a line each. */
    String of(Committee committee, LocalDate meeting) {
        List<AgendaItem> stated = items.findByDocumentCommitteeAndMeetingDate(committee, meeting);
        Set<String> exempt = stated.stream()
                .filter(AgendaItem::exempt)
                .map(AgendaItem::identity)
                .collect(toSet());
        return Standing.of(stated).stream()
                .filter(item -> !exempt.contains(item.identity()))
                .sorted(comparing(AgendaItem::position))
                .map(item -> (item.number() + " " + item.title()).strip())
                .collect(Collectors.joining("\n"));
    }
}
