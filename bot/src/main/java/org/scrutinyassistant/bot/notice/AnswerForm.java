package org.scrutinyassistant.bot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.Form.Field;
import org.scrutinyassistant.message.Form.Kind;
import org.scrutinyassistant.message.Form.Press;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Builds what a person can fill in and press under a notice. */
record AnswerForm(CommonWords words) {

    /** Returns the form for some answers; none if there are none. */
    Stream<Form> of(Notice notice, Set<AnswerKind> answers) {
        return answers.isEmpty() ? Stream.empty() : Stream.of(inAnyCase(notice, answers));
    }

    /** Returns the form, with nothing to press if there are no answers, by which a card still knows that it shows the notice. */
    Form inAnyCase(Notice notice, Set<AnswerKind> answers) {
        return new Form("notice:" + notice.id(), fields(answers), presses(notice, answers));
    }

    private List<Field> fields(Set<AnswerKind> answers) {
        List<Field> fields = new ArrayList<>();
        if (answers.contains(AnswerKind.EXPECTED_ON)) {
            fields.add(new Field("expectedOn", Kind.DAY, words.label("expected-on")));
        }
        if (answers.contains(AnswerKind.PROGRESS)) {
            fields.add(new Field("progress", Kind.WORDS, words.label("progress")));
        }
        return fields;
    }

    private List<Press> presses(Notice notice, Set<AnswerKind> answers) {
        List<Press> presses = new ArrayList<>();
        if (answers.contains(AnswerKind.ACKNOWLEDGE)) {
            presses.add(new Press(words.label("acknowledge"), "acknowledge", null));
        }
        if (answers.contains(AnswerKind.SNOOZE)) {
            SnoozeMoments.of(notice).forEach(moment -> presses.add(new Press(words.label(moment), "snooze", moment)));
        }
        return presses;
    }
}
