package org.scrutinyassistant.teams;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Words a notice with a form to answer it by. */
public final class FakeWording implements Wording {

    @Override
    public Worded of(List<Notice> together, Addressee to) {
        List<Part> parts = together.stream().flatMap(FakeWording::parts).toList();
        String title = together.size() == 1 ? together.get(0).raised().title() : together.size() + " notices";
        return new Worded(title, new Message(parts, List.of(), List.of()));
    }

    private static Stream<Part> parts(Notice notice) {
        return Stream.of(
                new Text("The transport panel asked for more *bus stops* in the north."),
                new Facts(List.of(
                        new Fact("Due", "Friday 5 June 2026"),
                        new Fact("Why you", notice.raised().why()))),
                form("notice:" + notice.id()));
    }

    private static Form form(String subject) {
        return new Form(
                subject,
                List.of(
                        new Form.Field("expectedOn", Form.Kind.DAY, "When do you expect it to be done?"),
                        new Form.Field("progress", Form.Kind.WORDS, "Progress to report")),
                List.of(
                        new Form.Press("On it", "acknowledge", null),
                        new Form.Press("In an hour", "snooze", "hour"),
                        new Form.Press("Tomorrow", "snooze", "tomorrow"),
                        new Form.Press("Next working day", "snooze", "next-working-day")));
    }
}
