package org.scrutinyassistant.bot.notice;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/**
 * A notice beside the words of its stage.
 *
 * @param words null if nobody wrote words for its stage; its title then says what it is about
 */
record Told(Notice notice, @Nullable StageWords words, NoticeValues values) {

    static Told of(Notice notice, NoticeWords words, Addressee to) {
        return new Told(notice, words.of(notice.raised().key()), new NoticeValues(notice.raised(), to));
    }

    NoticeKind kind() {
        return notice.raised().key().kind();
    }

    /** Returns its title in one line; a broadcast keeps the one that was written. */
    String title() {
        String title = notice.raised().title();
        if (kind() == NoticeKind.BROADCAST) {
            return title;
        }
        return Headline.of(words == null ? title : words.title().filled(values));
    }

    String text() {
        return words == null ? notice.raised().title() : words.text().filled(values);
    }

    Set<AnswerKind> answers() {
        return words == null ? Set.of(AnswerKind.ACKNOWLEDGE) : words.answers();
    }

    Stream<Part> body() {
        return Stream.concat(Stream.of(new Text(text())), facts());
    }

    Stream<Part> facts() {
        if (words == null) {
            return Stream.empty();
        }
        List<Fact> facts = words.facts().entrySet().stream()
                .filter(fact -> fact.getValue().complete(values))
                .map(fact -> new Fact(fact.getKey(), fact.getValue().filled(values)))
                .toList();
        return facts.isEmpty() ? Stream.empty() : Stream.of(new Facts(facts));
    }

    /** Returns a paragraph of those lines whose values are known, if there are any. */
    Stream<Part> under(Stream<Phrase> lines) {
        String known = lines.filter(line -> line.complete(values))
                .map(line -> line.filled(values))
                .collect(joining("\n"));
        return known.isEmpty() ? Stream.empty() : Stream.of(new Text(known));
    }
}
