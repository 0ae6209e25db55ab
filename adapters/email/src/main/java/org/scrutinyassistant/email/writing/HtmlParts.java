package org.scrutinyassistant.email.writing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.scrutinyassistant.email.picture.ChartWords;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.PartRenderer;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;

/** The parts of a message as markup; a chart is a picture with its figures in a table under it. */
final class HtmlParts implements PartRenderer<String> {

    private final Pictures pictures;
    private final Foot foot;

    HtmlParts(Pictures pictures, Foot foot) {
        this.pictures = pictures;
        this.foot = foot;
    }

    @Override
    public String text(Text text) {
        return Html.paragraphs(text.words());
    }

    @Override
    public String facts(Facts facts) {
        String rows = facts.facts().stream()
                .map(fact -> Html.row(List.of(fact.name(), fact.value())))
                .collect(joining());
        return "<table>\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    @Override
    public String table(Table table) {
        String heads = table.header().stream()
                .map(head -> "<th scope=\"col\">" + Html.escaped(head) + "</th>")
                .collect(joining());
        String rows = table.rows().stream().map(Html::row).collect(joining());
        return "<table>\n<caption>%s</caption>\n<thead>\n<tr>%s</tr>\n</thead>\n<tbody>\n%s</tbody>\n</table>\n"
                .formatted(Html.escaped(table.caption()), heads, rows);
    }

    @Override
    public String chart(LineChart chart) {
        String picture = pictures.add(chart)
                .map(cid -> "<p><img src=\"cid:%s\" alt=\"%s\" width=\"640\" class=\"chart\"></p>\n"
                        .formatted(Html.escaped(cid), Html.escaped(ChartWords.of(chart))))
                .orElse("");
        return picture + table(chart.asTable());
    }

    @Override
    public String form(Form form) {
        return foot.answer(form)
                .map(line -> Html.link(line.address(), line.words()))
                .orElse("");
    }
}
