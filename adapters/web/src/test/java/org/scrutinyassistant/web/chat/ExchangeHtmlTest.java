package org.scrutinyassistant.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.bot.dialogue.Outcome;
import org.scrutinyassistant.bot.dialogue.Reply;
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
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The HTML of each kind of part and answer; {@code -Dgolden.write=true} writes the expected files anew. */
class ExchangeHtmlTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String HOSTILE = "<b>\"1 & 2\"</b> **x** [[${1}]] 🏊";

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void eachKindOfAnswerLooksAsAgreed(String name, Answer answer) throws IOException {
        String html = html(new Exchange("x1", "What of " + HOSTILE + "?", answer));
        Path golden = GOLDEN.resolve(name + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        assertThat(html).doesNotContain("<b>").doesNotContain("style=").doesNotContain("onclick");
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("words", answered(new Text("The first.\nIn two lines."), new Text(HOSTILE))),
                Arguments.of("long-words", answered(new Text("Far too many words. ".repeat(11)))),
                Arguments.of("facts", answered(facts())),
                Arguments.of("table", answered(table(2))),
                Arguments.of("table-that-stacks", answered(table(4))),
                Arguments.of("table-that-scrolls", answered(table(8))),
                Arguments.of("chart", answered(new Text("It rose."), chart("3120", "2980.5", "4310"))),
                Arguments.of("chart-of-one-figure", answered(chart("12"))),
                Arguments.of("chart-of-nothing", answered(chart())),
                Arguments.of("choices-without-buttons", choices()),
                Arguments.of("buttons", Answer.of(reply(Outcome.DECLINED, buttons()))),
                Arguments.of("sources", Answer.of(reply(Outcome.ANSWERED, cited()))),
                Arguments.of("failed", Answer.failed()));
    }

    private static Answer answered(Part... parts) {
        return Answer.of(reply(Outcome.ANSWERED, new Message(List.of(parts), List.of(), List.of())));
    }

    private static Answer choices() {
        return Answer.of(
                new Reply(Outcome.CLARIFY, Message.of("Which one?"), "pick", 0.4, List.of("The Lido", HOSTILE)));
    }

    private static Reply reply(Outcome outcome, Message message) {
        return new Reply(outcome, message, "flow", 1, List.of());
    }

    private static Message buttons() {
        return Message.of("I don’t have that.")
                .withButtons(List.of(new Button("Help", "what can you do"), new Button(HOSTILE)));
    }

    private static Message cited() {
        Source whole = new Source("Agenda pack " + HOSTILE, 12, LocalDate.of(2024, 7, 18));
        return new Message(List.of(), List.of(), List.of(whole, whole, new Source("Notes", null, null)));
    }

    private static Facts facts() {
        return new Facts(List.of(new Fact("Month", "June 2031"), new Fact(HOSTILE, HOSTILE)));
    }

    private static Table table(int columns) {
        List<String> header = List.of("Baths", "Visits", "Change", "Status", "E", "F", "G", HOSTILE);
        List<String> first = List.of("The Lido", "1,506", "-2.0%", "amber", "1", "2", "3", HOSTILE);
        List<String> second = List.of("Mill Lane", "600", "n/a", "red", "1", "2", "3", "4");
        return new Table(
                "Visits", header.subList(0, columns), List.of(first.subList(0, columns), second.subList(0, columns)));
    }

    private static LineChart chart(String... values) {
        List<ChartPoint> points = Stream.of(values)
                .map(value -> new ChartPoint("Month " + value.length() + value.charAt(0), new BigDecimal(value)))
                .toList();
        return new LineChart("Visits <to> the baths", "count", points);
    }

    private static String html(Exchange exchange) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setLinkBuilder(new PlainLinks());
        Context context = new Context(java.util.Locale.UK, Map.of("exchange", exchange));
        return engine.process("scrutiny/exchange", Set.of("exchange"), context)
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
    }
}
