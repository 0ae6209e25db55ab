package org.scrutinyassistant.message.card;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.PartRenderer;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;

/** A part with at most {@code rows} rows of cut words and a note of what is left out; a chart keeps its latest points. */
record ShortPart(int rows, Cut cut) implements PartRenderer<Stream<Part>> {

    @Override
    public Stream<Part> text(Text text) {
        return Stream.of(new Text(cut.of(text.words())));
    }

    @Override
    public Stream<Part> facts(Facts facts) {
        List<Fact> kept = facts.facts().stream()
                .limit(rows)
                .map(fact -> new Fact(cut.of(fact.name()), cut.of(fact.value())))
                .toList();
        return noted(new Facts(kept), facts.facts().size());
    }

    @Override
    public Stream<Part> table(Table table) {
        List<List<String>> kept =
                table.rows().stream().limit(rows).map(this::row).toList();
        return noted(
                new Table(cut.of(table.caption()), row(table.header()), kept),
                table.rows().size());
    }

    @Override
    public Stream<Part> chart(LineChart chart) {
        List<ChartPoint> points = chart.points();
        List<ChartPoint> kept = points.subList(Math.max(0, points.size() - rows), points.size());
        return noted(new LineChart(cut.of(chart.title()), cut.of(chart.unit()), kept), points.size());
    }

    @Override
    public Stream<Part> form(Form form) {
        return Stream.of(form);
    }

    private List<String> row(List<String> cells) {
        return cells.stream().map(cut::of).toList();
    }

    private Stream<Part> noted(Part part, int size) {
        return Stream.concat(Stream.of(part), Cut.note(size - rows).map(Text::new));
    }
}
