package org.scrutinyassistant.teams;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.bot.dialogue.Outcome;
import org.scrutinyassistant.bot.dialogue.Reply;
import org.scrutinyassistant.bot.dialogue.Turn;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;

/** Repeats what it hears, fails on "fail", and shows every kind of part on "stops". */
public final class FakeDialogue implements Dialogue {

    final List<Turn> turns = new CopyOnWriteArrayList<>();

    @Override
    public Reply turn(Turn turn) {
        turns.add(turn);
        return switch (turn.text()) {
            case "fail" -> throw new IllegalStateException("secret of the inside");
            case "stops" -> reply(everything());
            case "help" -> reply(Message.of("Ask me about the transport panel."));
            default -> reply(Message.of("You said: " + turn.text()));
        };
    }

    Turn last() {
        return turns.get(turns.size() - 1);
    }

    private static Reply reply(Message message) {
        return new Reply(Outcome.ANSWERED, message, "repeat", 1, List.of());
    }

    private static Message everything() {
        return new Message(
                List.of(
                        new Text("412 bus stops were in use in May 2026 *(not bold)* <b>."),
                        new Facts(List.of(new Fact("Target", "at least 400"), new Fact("Status", "green"))),
                        new Table(
                                "By ward",
                                List.of("Ward", "Stops"),
                                List.of(List.of("North", "200"), List.of("South", "212"))),
                        new LineChart("Bus stops", "count", List.of(month("April 2026", 401), month("May 2026", 412)))),
                List.of(new Button("Why?", "why are there 412 stops"), new Button("By month")),
                List.of(new Source("Transport pack", 12, LocalDate.of(2026, 6, 1))));
    }

    private static ChartPoint month(String label, int value) {
        return new ChartPoint(label, BigDecimal.valueOf(value));
    }
}
