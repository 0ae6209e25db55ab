package org.scrutinyassistant.bot.answer.agenda;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.springframework.stereotype.Component;

/** Lists what a meeting has before it. */
@Component
@Called(
        value = "list-agenda",
        fills = {"committee", "day", "items"})
class ListAgenda implements Action<ListAgenda.Outcome> {

    private final Agendas agendas;

    ListAgenda(Agendas agendas) {
        this.agendas = agendas;
    }

    enum Outcome {
        LISTED,
        NOT_PUBLISHED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<AgendaItem> items = agendas.asked(ask);
        if (items.isEmpty()) {
            return Result.of(Outcome.NOT_PUBLISHED).build();
        }
        AgendaItem first = items.get(0);
        return Result.of(Outcome.LISTED)
                .value("committee", first.document().committee().name())
                .value("day", UkTime.day(Objects.requireNonNull(first.meetingDate())))
                .value("items", items.stream().map(ItemWords::line).collect(joining("\n")))
                .source(Cited.from(first))
                .build();
    }
}
