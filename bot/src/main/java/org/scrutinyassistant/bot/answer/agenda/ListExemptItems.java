package org.scrutinyassistant.bot.answer.agenda;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Lists;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.springframework.stereotype.Component;

/** Names the items whose papers are not public, and the reason given. */
@Component
@Called(
        value = "list-exempt-items",
        fills = {"meetings", "items"})
class ListExemptItems implements Action<ListExemptItems.Outcome> {

    private final Agendas agendas;

    ListExemptItems(Agendas agendas) {
        this.agendas = agendas;
    }

    enum Outcome {
        LISTED,
        NONE,
        NOT_PUBLISHED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<AgendaItem> items = agendas.askedOfEach(ask);
        if (items.isEmpty()) {
            return Result.of(Outcome.NOT_PUBLISHED).build();
        }
        List<AgendaItem> exempt = items.stream().filter(AgendaItem::exempt).toList();
        AgendaItem first = items.get(0);
        return Result.of(exempt.isEmpty() ? Outcome.NONE : Outcome.LISTED)
                .value(
                        "meetings",
                        Lists.and(items.stream()
                                .map(ListExemptItems::meeting)
                                .distinct()
                                .toList()))
                .value("items", exempt.stream().map(ListExemptItems::reasoned).collect(joining("\n")))
                .source(Cited.from(exempt.isEmpty() ? first : exempt.get(0)))
                .build();
    }

    private static String meeting(AgendaItem item) {
        return item.document().committee().name() + ", " + UkTime.day(Objects.requireNonNull(item.meetingDate()));
    }

    private static String reasoned(AgendaItem item) {
        String reason = item.exemptReason();
        return meeting(item) + ": " + ItemWords.line(item) + (reason == null ? "" : ". " + reason);
    }
}
