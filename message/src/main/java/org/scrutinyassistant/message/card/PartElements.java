package org.scrutinyassistant.message.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.PartRenderer;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;

/** The elements that show each kind of part, in a card whose forms are about these subjects. */
record PartElements(List<String> subjects) implements PartRenderer<Stream<Map<String, Object>>> {

    @Override
    public Stream<Map<String, Object>> text(Text text) {
        return text.words().isBlank() ? Stream.empty() : Stream.of(TextBlock.of(text.words()));
    }

    @Override
    public Stream<Map<String, Object>> facts(Facts facts) {
        return facts.facts().isEmpty() ? Stream.empty() : Stream.of(FactSet.of(facts));
    }

    @Override
    public Stream<Map<String, Object>> table(Table table) {
        Stream<Map<String, Object>> grid = Stream.of(Grid.of(table));
        return table.caption().isBlank() ? grid : Stream.concat(Stream.of(TextBlock.heading(table.caption())), grid);
    }

    @Override
    public Stream<Map<String, Object>> chart(LineChart chart) {
        return MonthlyLine.of(chart)
                .map(line -> Stream.of(TextBlock.heading(chart.title() + " (" + chart.unit() + ")"), line))
                .orElseGet(() -> table(chart.asTable()));
    }

    @Override
    public Stream<Map<String, Object>> form(Form form) {
        return new FormElements(subjects).of(form);
    }
}
