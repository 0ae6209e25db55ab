package org.scrutinyassistant.bot.notice;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutinyassistant.bot.flow.Words;
import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.flow.yaml.YamlFile;

/** Reads the words of one kind of notice. */
final class NoticeReader {

    private NoticeReader() {}

    static KindWords kind(YamlFile file) {
        Mapping written = file.read().only("notice", "purpose", "one", "several", "answers", "stages");
        written.words("purpose");
        Set<AnswerKind> answers = answers(written.list("answers"));
        Map<String, StageWords> stages = new LinkedHashMap<>();
        written.children("stages").forEach((name, node) -> stages.put(name, stage(node.mapping(name), answers)));
        return new KindWords(
                written.need("notice").place(),
                written.words("notice"),
                written.words("one"),
                written.words("several"),
                stages);
    }

    private static StageWords stage(Mapping written, Set<AnswerKind> ofKind) {
        written.only("title", "text", "facts", "answers");
        return new StageWords(
                written.place(),
                phrase(written, "title"),
                phrase(written, "text"),
                facts(written.children("facts")),
                written.has("answers") ? answers(written.list("answers")) : ofKind);
    }

    private static Map<String, Phrase> facts(Map<String, Node> written) {
        Map<String, Phrase> facts = new LinkedHashMap<>();
        written.forEach((name, node) -> facts.put(name, phrase(name, node)));
        return facts;
    }

    static Phrase phrase(Mapping written, String key) {
        return phrase(key, written.need(key));
    }

    static Phrase phrase(String name, Node node) {
        return Phrase.of(new Words(node.place(), node.text(name)));
    }

    private static Set<AnswerKind> answers(List<Node> written) {
        return written.stream().map(NoticeReader::answer).collect(Collectors.toSet());
    }

    private static AnswerKind answer(Node written) {
        Optional<AnswerKind> kind = AnswerKind.find(written.text("an answer"));
        return kind.orElseThrow(() -> new Refused(
                written.place(),
                "an answer is one of "
                        + Arrays.stream(AnswerKind.values())
                                .map(AnswerKind::word)
                                .collect(joining(", "))));
    }
}
