package org.scrutinyassistant.message.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;

class AdaptiveCardTest {

    @Test
    void everyKindOfPartIsShown() throws IOException {
        Message message = new Message(
                List.of(
                        new Text("Bus stops in use: 412 in May 2026."),
                        new Facts(List.of(new Fact("Target", "at least 400"), new Fact("Status", "green"))),
                        new Table("By ward", List.of("Ward", "Stops"), List.of(List.of("North", "200"))),
                        new LineChart("Bus stops", "count", List.of(point("Apr 2026", 401), point("May 2026", 412)))),
                List.of(new Button("Why?"), new Button("By month", "bus stops by month")),
                List.of(new Source("Transport pack", 12, LocalDate.of(2026, 6, 1)), new Source("Minutes", null, null)));
        new GoldenCard("every-part.json").matches(AdaptiveCard.of(message));
    }

    @Test
    void markupIsShownLiterally() throws IOException {
        Message message = new Message(
                List.of(
                        new Text(
                                "# Not a heading\n- not *bold* or _slanted_ `code` ~~gone~~\n1. not [a link](x)\n    indented"),
                        new Text(
                                "<script>alert(1)</script> 3 < 4 & 5 > 4 &lt; C:\\temp {{DATE(2026-05-01T00:00:00Z)}}"),
                        new Text("😀 👩‍👩‍👧 naïve — “quoted” \"straight\""),
                        new Facts(List.of(new Fact("**name**", "> <b>value</b>"))),
                        new Table("A *caption*", List.of("_a_"), List.of(List.of("---")))),
                List.of(new Button("**Press** <b>", "say \"*this*\"")),
                List.of(new Source("pack_of_*June*", 1, null)));
        new GoldenCard("markup.json").matches(AdaptiveCard.of(message));
    }

    @Test
    void aFormIsFilledInAndPressedWhereItStands() throws IOException {
        Message message = new Message(
                List.of(new Text("Please reply by Friday 5 June 2026."), form("notice:7")), List.of(), List.of());
        new GoldenCard("form.json").matches(AdaptiveCard.of("A reply is *due*", message));
    }

    @Test
    void everyFormOfACardHasItsOwnNamesAndKnowsTheOthers() throws IOException {
        Message message = new Message(
                List.of(new Text("First."), form("notice:7"), new Text("Second."), form("notice:8")),
                List.of(),
                List.of());
        new GoldenCard("forms.json").matches(AdaptiveCard.of(message));
    }

    @ParameterizedTest
    @MethodSource("giants")
    void theFormOfAGiantIsKept(Message giant) {
        Stream<Part> parts = Stream.concat(giant.parts().stream(), Stream.of(form("notice:7")));
        Map<String, Object> card =
                AdaptiveCard.of("word ".repeat(9_000), new Message(parts.toList(), giant.buttons(), List.of()));
        assertThat(GoldenCard.bytes(card)).isLessThan(AdaptiveCard.LARGEST);
        assertThat(card.toString()).contains("notice:7/expectedOn", "Action.Execute");
    }

    @Test
    void ofAFullDigestEveryNoticeCanBeAnswered() throws IOException {
        Stream<Part> parts = IntStream.range(0, 20)
                .boxed()
                .flatMap(number -> Stream.of(
                        new Text("%d. A response is late\n%s"
                                .formatted(number, "It was due by Friday 5 June 2026. ".repeat(10))),
                        new Facts(List.of(
                                new Fact("Recommendation", "words ".repeat(40)), new Fact("Committee", "Parks Panel"))),
                        new Text("You look after scrutiny for the Parks Panel."),
                        new Form(
                                "notice:" + (123_400 + number),
                                List.of(),
                                List.of(new Form.Press("On it", "acknowledge", null)))));
        Map<String, Object> card = AdaptiveCard.of("20 notices", new Message(parts.toList(), List.of(), List.of()));

        assertThat(GoldenCard.bytes(card)).isLessThan(AdaptiveCard.LARGEST);
        assertThat(IntStream.range(0, 20))
                .allMatch(number -> card.toString().contains("subject=notice:" + (123_400 + number)));
    }

    @Test
    void aHugeMessageIsShortenedAndSaysSo() throws IOException {
        List<List<String>> rows = IntStream.rangeClosed(1, 3_000)
                .mapToObj(row -> List.of("Row " + row, "" + row))
                .toList();
        Table table = new Table("All rows", List.of("Name", "Number"), rows);
        Message message = new Message(
                List.of(new Text("A long list."), table, months(600)), List.of(new Button("Why?")), List.of());
        Map<String, Object> card = AdaptiveCard.of(message);
        new GoldenCard("huge.json").matches(card);
        assertThat(card.toString()).contains("… and 2,904 more; ask in the chat page");
        assertThat(message.plain()).contains("Row 3000; 3000");
    }

    @Test
    void aSmallMessageIsNotShortened() {
        Message message = new Message(List.of(months(96)), List.of(), List.of());
        assertThat(AdaptiveCard.of(message).toString()).doesNotContain("ask in the chat page");
    }

    @Test
    void pointsThatAreNoMonthsStandInATable() {
        LineChart chart = new LineChart("Visits", "count", List.of(point("first quarter", 3)));
        assertThat(AdaptiveCard.of(new Message(List.of(chart), List.of(), List.of()))
                        .toString())
                .contains("type=Table", "first quarter")
                .doesNotContain("Chart.Line");
    }

    @ParameterizedTest
    @MethodSource("giants")
    void whateverIsSaidFitsIntoTeams(Message message) {
        assertThat(GoldenCard.bytes(AdaptiveCard.of(message))).isLessThan(AdaptiveCard.LARGEST);
        assertThat(AdaptiveCard.of(message).toString()).contains("more");
    }

    static List<Message> giants() {
        String emoji = "😀".repeat(50_000);
        String quotes = "\"\\*\n".repeat(50_000);
        List<String> wide =
                IntStream.range(0, 2_000).mapToObj(i -> "column " + i).toList();
        Part text = new Text("word ".repeat(60));
        return List.of(
                Message.of("word ".repeat(100_000)),
                Message.of(emoji),
                Message.of(quotes),
                Message.of("\u0001\u0002 ".repeat(20_000) + "end"),
                new Message(List.of(new Facts(List.of(new Fact(emoji, quotes)))), List.of(), List.of()),
                new Message(List.of(new Table(emoji, wide, List.of(wide, wide))), List.of(), List.of()),
                new Message(IntStream.range(0, 5_000).mapToObj(i -> text).toList(), List.of(), List.of()),
                Message.of("more " + "word ".repeat(7_000)).withButtons(List.of(new Button("Go", emoji))));
    }

    private static Form form(String subject) {
        return new Form(
                subject,
                List.of(
                        new Form.Field("expectedOn", Form.Kind.DAY, "When do you expect it?"),
                        new Form.Field("progress", Form.Kind.WORDS, "Progress")),
                List.of(
                        new Form.Press("On it", "acknowledge", null),
                        new Form.Press("Tomorrow", "snooze", "tomorrow")));
    }

    private static LineChart months(int count) {
        YearMonth first = YearMonth.of(1990, 1);
        List<ChartPoint> points = IntStream.range(0, count)
                .mapToObj(month -> point(first.plusMonths(month).toString(), month))
                .toList();
        return new LineChart("Every month", "count", points);
    }

    private static ChartPoint point(String label, int value) {
        return new ChartPoint(label, BigDecimal.valueOf(value));
    }
}
