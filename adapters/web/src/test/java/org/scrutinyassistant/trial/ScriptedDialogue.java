package org.scrutinyassistant.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.message.UkTime;

/** Answers by a word in the question, about swimming baths that nobody scrutinises. */
final class ScriptedDialogue implements Dialogue {

    private static final Source SOURCE = new Source("Baths Panel agenda pack", 12, LocalDate.of(2031, 6, 3));
    private static final List<Button> NEXT = List.of(
            new Button("Show the trend", "trend of visits"), new Button("Compare the baths", "compare the baths"));

    @Override
    public Reply turn(Turn turn) {
        String text = turn.text();
        if (text.contains("break")) {
            throw new IllegalStateException("secret-detail");
        }
        if (text.contains("visits") && !text.contains("trend")) {
            return answered(visits(), NEXT);
        }
        if (text.contains("trend")) {
            return answered(
                    List.of(new Text("Visits rose from 3,120 in July 2029 to 4,310 in June 2031."), trend()), NEXT);
        }
        if (text.contains("compare")) {
            return answered(
                    List.of(new Text("The Old Baths had the most visits in June 2031."), comparison()), List.of());
        }
        if (text.contains("which")) {
            return new Reply(
                    Outcome.CLARIFY,
                    Message.of("Which baths do you mean?")
                            .withButtons(List.of(new Button("The Old Baths"), new Button("The Lido"))),
                    "pick-baths",
                    0.5,
                    List.of("The Old Baths", "The Lido"));
        }
        if (text.contains("day")) {
            return answered(
                    List.of(new Text("Today is " + UkTime.day(turn.today()) + " in " + turn.conversation())),
                    List.of());
        }
        return new Reply(Outcome.DECLINED, Message.of("I don’t have that: “" + text + "”."), null, 0.1, List.of());
    }

    private static Reply answered(List<Part> parts, List<Button> next) {
        return new Reply(Outcome.ANSWERED, new Message(parts, next, List.of(SOURCE)), "baths-visits", 0.93, List.of());
    }

    private static List<Part> visits() {
        return List.of(
                new Text("The baths had 4,310 visits in June 2031."),
                new Facts(List.of(
                        new Fact("Month", "June 2031"),
                        new Fact("Target", "4,000 or more"),
                        new Fact("Status", "green: 4,310 against a target of at least 4,000"),
                        new Fact("Neighbouring towns", "3,890"))));
    }

    private static LineChart trend() {
        LocalDate first = LocalDate.of(2029, 7, 1);
        int[] wave = {3120, 3405, 2980, 2760, 2650, 2410, 2890, 3010, 3120, 3380, 3550, 3720};
        return new LineChart(
                "Visits to the baths",
                "visits",
                IntStream.range(0, 24)
                        .mapToObj(month -> new ChartPoint(
                                java.time.format.DateTimeFormatter.ofPattern("MMM yyyy", java.util.Locale.UK)
                                        .format(first.plusMonths(month)),
                                BigDecimal.valueOf(month == 23 ? 4310 : wave[month % 12] + 25L * month)))
                        .toList());
    }

    private static Table comparison() {
        return new Table(
                "Visits in June 2031",
                List.of("Baths", "Visits", "Change on the year", "Per 1,000 residents", "Status"),
                List.of(
                        List.of("The Old Baths", "2,204", "+4.1%", "61.2", "green"),
                        List.of("The Lido", "1,506", "-2.0%", "41.8", "amber"),
                        List.of("Mill Lane learner pool", "600", "-12.5%", "16.7", "red")));
    }
}
