package org.scrutinyassistant.email.writing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.scheduler.delivery.Dispatch;

/** A mail's words in both their forms, which say the same. */
record Words(String title, List<Part> parts, List<String> sources, Foot foot) {

    static Words of(Dispatch dispatch, Foot foot) {
        Message message = dispatch.words().message();
        return new Words(
                SubjectLine.of(dispatch.words().title()),
                Stream.concat(message.parts().stream(), charts(dispatch, message))
                        .toList(),
                message.sources().stream()
                        .distinct()
                        .map(Source::plain)
                        .map(source -> "Source: " + source)
                        .toList(),
                foot);
    }

    String plain() {
        Stream<String> said = parts.stream().map(part -> part.render(new PlainParts(foot)));
        Stream<String> under = Stream.of(
                String.join("\n", sources),
                String.join("\n", foot.why()),
                foot.stopping().map(FootLink::plain).orElse(""));
        String all = Stream.concat(Stream.concat(Stream.of(title), said), under)
                .map(Clean::of)
                .filter(block -> !block.isBlank())
                .collect(joining("\n\n", "", "\n"));
        return all.replace("\n", "\r\n");
    }

    String html(Pictures pictures) {
        String said = parts.stream()
                .map(part -> part.render(new HtmlParts(pictures, foot)))
                .collect(joining());
        String under = foot.why().stream().map(Html::paragraphs).collect(joining())
                + foot.stopping()
                        .map(line -> Html.link(line.address(), line.words()))
                        .orElse("");
        String ruled = under.isEmpty() ? "" : "<div class=\"under\">\n" + under + "</div>\n";
        return Template.fill(title, said + Html.paragraphs(String.join("\n", sources)), ruled)
                .replace("\n", "\r\n");
    }

    private static Stream<LineChart> charts(Dispatch dispatch, Message message) {
        boolean shown = message.parts().stream().anyMatch(LineChart.class::isInstance);
        return shown
                ? Stream.empty()
                : dispatch.notices().stream()
                        .map(notice -> notice.raised().said().chart())
                        .filter(Objects::nonNull)
                        .distinct();
    }
}
