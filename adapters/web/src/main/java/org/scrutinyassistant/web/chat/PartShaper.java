package org.scrutinyassistant.web.chat;

import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.PartRenderer;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.web.chat.chart.ChartDrawing;

/** Chooses how each kind of part is shown; words that open an answer stand out, unless they are long. */
record PartShaper(int number) implements PartRenderer<ShownPart> {

    private static final int LONG = 200;

    @Override
    public ShownPart text(Text text) {
        return new ShownPart(number == 1 ? lead(text) : "text", number, text);
    }

    private static String lead(Text text) {
        return text.words().length() > LONG ? "long" : "lead";
    }

    @Override
    public ShownPart facts(Facts facts) {
        return new ShownPart("facts", number, facts);
    }

    @Override
    public ShownPart table(Table table) {
        return new ShownPart("table", number, ShownTable.of(table));
    }

    @Override
    public ShownPart chart(LineChart chart) {
        return new ShownPart(
                "chart", number, new ShownChart(ChartDrawing.of(chart), ShownTable.of(ChartDrawing.figures(chart))));
    }

    @Override
    public ShownPart form(Form form) {
        return new ShownPart("form", number, form);
    }
}
