package org.scrutinyassistant.email.writing;

import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.PartRenderer;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;

/** The parts of a message in plain words, complete without any picture. */
final class PlainParts implements PartRenderer<String> {

    private final Foot foot;

    PlainParts(Foot foot) {
        this.foot = foot;
    }

    @Override
    public String text(Text text) {
        return text.plain();
    }

    @Override
    public String facts(Facts facts) {
        return facts.plain();
    }

    @Override
    public String table(Table table) {
        return table.plain();
    }

    @Override
    public String chart(LineChart chart) {
        return chart.plain();
    }

    @Override
    public String form(Form form) {
        return foot.answer(form).map(FootLink::plain).orElse("");
    }
}
