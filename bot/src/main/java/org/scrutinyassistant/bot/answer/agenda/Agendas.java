package org.scrutinyassistant.bot.answer.agenda;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.AgendaItems;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Standing;
import org.springframework.stereotype.Component;

/** The agenda a question is about: of the day or month it names, else of the next meeting, else of the last. */
@Component
class Agendas {

    private final AskedCommittees committees;
    private final AgendaItems items;

    Agendas(AskedCommittees committees, AgendaItems items) {
        this.committees = committees;
        this.items = items;
    }

    /** Returns its items in order; of several committees the one that meets soonest. */
    List<AgendaItem> asked(Ask ask) {
        return nearest(
                ask,
                committees.in(ask).stream().flatMap(each -> of(each).stream()).toList());
    }

    /** Returns the items of each committee's agenda, in order. */
    List<AgendaItem> askedOfEach(Ask ask) {
        return committees.in(ask).stream()
                .flatMap(each -> nearest(ask, of(each)).stream())
                .toList();
    }

    private static List<AgendaItem> nearest(Ask ask, List<AgendaItem> items) {
        List<AgendaItem> dated =
                items.stream().filter(item -> fits(ask, day(item))).toList();
        return dated.stream()
                .min(comparing(item -> distance(ask.today(), day(item))))
                .map(nearest -> together(dated, nearest))
                .orElseGet(List::of);
    }

    private List<AgendaItem> of(Committee committee) {
        return Standing.of(items.findByDocumentCommittee(committee)).stream()
                .filter(item -> item.meetingDate() != null)
                .toList();
    }

    private static List<AgendaItem> together(List<AgendaItem> all, AgendaItem nearest) {
        return all.stream()
                .filter(item -> item.document().equals(nearest.document()))
                .sorted(comparing(AgendaItem::position))
                .toList();
    }

    private static boolean fits(Ask ask, LocalDate day) {
        return ask.understood()
                        .mentions(EntityKind.DATE)
                        .allMatch(date -> LocalDate.parse(date.key()).equals(day))
                && ask.understood()
                        .mentions(EntityKind.MONTH)
                        .allMatch(month -> YearMonth.parse(month.key()).equals(YearMonth.from(day)));
    }

    private static long distance(LocalDate today, LocalDate day) {
        long days = day.toEpochDay() - today.toEpochDay();
        return days >= 0 ? days : 100_000 - days;
    }

    private static LocalDate day(AgendaItem item) {
        return Objects.requireNonNull(item.meetingDate());
    }
}
