package org.scrutinyassistant.teams.press;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** The card of a notice after an answer: what was done stands where the buttons were, on a digest those of the others stay. */
record CardAfter(Wording wording) {

    Worded of(Notice answered, List<Notice> all, Addressee to, String done) {
        Worded before = wording.of(all, to);
        Message message = before.message();
        List<Part> parts = message.parts().stream()
                .map(part -> part instanceof Form form ? after(form, answered, all, done) : part)
                .toList();
        boolean said = parts.contains(new Text(done));
        List<Part> complete = said
                ? parts
                : Stream.concat(parts.stream(), Stream.of(new Text(done))).toList();
        return new Worded(before.title(), new Message(complete, message.buttons(), message.sources()));
    }

    /** Returns what is written on the button of an open notice by which its fields are sent. */
    Optional<String> sendingLabel(Notice open, Addressee to) {
        return wording.of(List.of(open), to).message().parts().stream()
                .flatMap(part -> part instanceof Form form ? form.presses().stream() : Stream.empty())
                .filter(press -> press.verb().equals(Verb.ACKNOWLEDGE.word()))
                .map(Form.Press::label)
                .findFirst();
    }

    private static Part after(Form form, Notice answered, List<Notice> all, String done) {
        if (form.subject().equals(subject(answered))) {
            return new Text(done);
        }
        if (form.presses().isEmpty()) {
            return form;
        }
        boolean open = all.stream()
                .anyMatch(notice -> form.subject().equals(subject(notice)) && notice.state() == NoticeState.SENT);
        return open ? form : new Text("Answered or put off.");
    }

    private static String subject(Notice notice) {
        return "notice:" + notice.id();
    }
}
