package org.scrutinyassistant.bot.answer.agenda;

import static org.scrutinyassistant.bot.understanding.EntityKind.AGENDA_ITEM;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.springframework.stereotype.Component;

/** Says what one item of an agenda is about and what its report asks for. */
@Component
@Called(
        value = "find-agenda-item",
        fills = {"item", "report", "reason", "number"})
class FindAgendaItem implements Action<FindAgendaItem.Outcome> {

    private final Agendas agendas;
    private final ItemChoice choice;
    private final ItemReports reports;

    FindAgendaItem(Agendas agendas, ItemChoice choice, ItemReports reports) {
        this.agendas = agendas;
        this.choice = choice;
        this.reports = reports;
    }

    enum Outcome {
        FOUND,
        EXEMPT,
        NO_SUCH_ITEM,
        NOT_PUBLISHED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<AgendaItem> items = agendas.asked(ask);
        if (items.isEmpty()) {
            return Result.of(Outcome.NOT_PUBLISHED).build();
        }
        Optional<AgendaItem> item = choice.of(ask, items);
        return item.map(this::found)
                .orElseGet(() -> Result.of(Outcome.NO_SUCH_ITEM)
                        .value(
                                "number",
                                ask.understood()
                                        .first(AGENDA_ITEM)
                                        .map(Mention::key)
                                        .orElse(""))
                        .source(Cited.from(items.get(0)))
                        .build());
    }

    private Result<Outcome> found(AgendaItem item) {
        var result = Result.of(item.exempt() ? Outcome.EXEMPT : Outcome.FOUND)
                .value("item", ItemWords.whole(item))
                .value("report", item.exempt() ? "" : reports.words(item))
                .source(Cited.from(item));
        String reason = item.exemptReason();
        return result.value("reason", reason == null ? "" : reason).build();
    }
}
