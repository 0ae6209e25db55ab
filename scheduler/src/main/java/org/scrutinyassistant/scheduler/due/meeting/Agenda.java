package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.AgendaItems;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the titles of a meeting's items, never that of one that some paper calls exempt. */
@Component
class Agenda {

    private final AgendaItems items;

    Agenda(AgendaItems items) {
        this.items = items;
    }

    /** Returns the titles in the order of the meeting, a line each. */
    @Transactional(readOnly = true)
    public String of(Committee committee, LocalDate meeting) {
        List<AgendaItem> stated = items.findByDocumentCommitteeAndMeetingDate(committee, meeting);
        List<AgendaItem> exempt = stated.stream().filter(AgendaItem::exempt).toList();
        Set<String> identities = exempt.stream().map(AgendaItem::identity).collect(toSet());
        Set<String> titles = exempt.stream().map(Agenda::folded).collect(toSet());
        return Standing.of(stated).stream()
                .filter(item -> !identities.contains(item.identity()) && !titles.contains(folded(item)))
                .sorted(comparing(AgendaItem::position))
                .map(item -> (item.number() + " " + item.title()).strip())
                .collect(Collectors.joining("\n"));
    }

    /** Returns a title without what differs from paper to paper, where an item may also have another number. */
    private static String folded(AgendaItem item) {
        return item.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
