package org.scrutinyassistant.bot.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** Words several notices as one message, those of a kind together. */
record Digest(NoticeWords words) {

    Worded of(List<Told> told) {
        Map<NoticeKind, List<Told>> byKind = told.stream().collect(groupingBy(Told::kind, TreeMap::new, toList()));
        Values counts = counts(told.size(), byKind);
        List<Part> parts = new ArrayList<>();
        parts.add(new Text(words.common().digestText().filled(counts)));
        byKind.forEach((kind, notices) -> add(parts, kind, notices));
        String title = Headline.of(words.common().digestTitle().filled(counts));
        return new Worded(title, new Message(parts, List.of(), List.of()));
    }

    private void add(List<Part> parts, NoticeKind kind, List<Told> notices) {
        parts.add(new Text(words.of(kind).counted(notices.size())));
        int number = 1;
        for (Told each : notices) {
            parts.add(new Text(number++ + ". " + each.title() + "\n" + each.text()));
            rest(each).forEach(parts::add);
        }
    }

    private Stream<Part> rest(Told each) {
        CommonWords common = words.common();
        return Stream.of(
                        each.facts(),
                        each.under(common.underEach(each.notice().raised().weight())),
                        Stream.<Part>of(new AnswerForm(common).inAnyCase(each.notice(), answers(each))))
                .flatMap(part -> part);
    }

    /** Returns what is answered with a single press, and the day that a notice asks for. */
    private static Set<AnswerKind> answers(Told each) {
        Set<AnswerKind> brief = EnumSet.of(AnswerKind.EXPECTED_ON, AnswerKind.ACKNOWLEDGE);
        brief.retainAll(each.answers());
        return brief.contains(AnswerKind.ACKNOWLEDGE) ? brief : Set.of();
    }

    private Values counts(int count, Map<NoticeKind, List<Told>> byKind) {
        String kinds = byKind.entrySet().stream()
                .map(entry -> words.of(entry.getKey()).counted(entry.getValue().size()))
                .collect(joining(", "));
        return name -> switch (name) {
            case "count" -> Integer.toString(count);
            case "kinds" -> kinds;
            default -> null;
        };
    }
}
