package org.scrutinyassistant.bot.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.FlowMatch;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/**
 * Reads one turn of a test.
 *
 * <p>The first turn means the flow of the file; a later one means another only where {@code means} says so. What it
 * names stands under {@code heard}, by slot; a yes or no is heard by itself.
 */
final class LineReader {

    private static final Pattern YES_OR_NO = Pattern.compile("(yes|no)\\b.*", Pattern.DOTALL);

    private final Stage stage;
    private final Flow flow;

    LineReader(Stage stage, Flow flow) {
        this.stage = stage;
        this.flow = flow;
    }

    Line line(Mapping written, boolean first) {
        Mapping turn = written.only("user", "means", "heard", "bot", "outcome");
        Optional<Flow> other = turn.find("means").map(stage::flow);
        Optional<Flow> meant = other.or(() -> first ? Optional.of(flow) : Optional.empty());
        String user = turn.words("user");
        return new Line(
                turn.place(),
                user,
                new Understood(user, mentions(user, turn, meant.orElse(flow)), matches(meant)),
                flow.name(),
                turn.need("bot").items("bot").stream()
                        .map(name -> name.text("a response"))
                        .toList(),
                turn.findWords("outcome").orElse(null));
    }

    private static List<FlowMatch> matches(Optional<Flow> meant) {
        return meant.map(flow -> new FlowMatch(flow.name(), 1)).stream().toList();
    }

    private static List<Mention> mentions(String user, Mapping turn, Flow meant) {
        List<Mention> mentions = new ArrayList<>();
        for (Map.Entry<String, Node> heard : turn.children("heard").entrySet()) {
            Slot slot = meant.slots().get(heard.getKey());
            if (slot == null) {
                throw new Refused(
                        heard.getValue().place(),
                        "flow \"%s\" has no slot \"%s\"".formatted(meant.name(), heard.getKey()));
            }
            String value = heard.getValue().text(slot.name());
            mentions.add(new Mention(slot.type(), value, value, value, 1));
        }
        Matcher reply = YES_OR_NO.matcher(user.toLowerCase(Locale.UK));
        if (reply.matches()) {
            mentions.add(new Mention(EntityKind.YES_NO, reply.group(1), reply.group(1), reply.group(1), 1));
        }
        return mentions;
    }
}
