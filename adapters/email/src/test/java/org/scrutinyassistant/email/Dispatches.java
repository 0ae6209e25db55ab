package org.scrutinyassistant.email;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Part;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.notice.Appointment;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Things to tell, about swimming baths that nobody scrutinises. */
public final class Dispatches {

    public static final Instant NOW = Instant.parse("2031-06-30T08:15:00Z");

    private Dispatches() {}

    public static Addressee anyPerson(@Nullable String email) {
        return new Addressee(
                7,
                "Ola Brook",
                Role.OFFICER,
                email,
                Set.of("Baths Panel"),
                List.of(ChannelName.EMAIL),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    public static Dispatch anyDispatch(String id, String to) {
        return titled(id, to, "The visits fell");
    }

    public static Dispatch titled(String id, String to, String title) {
        Notice notice = notice(NoticeKind.BROADCAST, Subject.broadcast(3), Weight.CRITICAL, Said.of(Map.of()));
        return dispatch(id, to, new Worded(title, Message.of("The Old Baths are closed on Friday.")), notice);
    }

    public static Dispatch deadline() {
        Notice notice =
                notice(NoticeKind.RESPONSE_DEADLINE, Subject.recommendation(12), Weight.STATUTORY, Said.of(Map.of()));
        List<Part> parts = List.of(
                new Text("Recommendation 2 of 12 May 2031 needs a response by Monday 14 July 2031."),
                new Facts(List.of(new Fact("Due", "Monday 14 July 2031"), new Fact("Lead", "Ola Brook"))),
                new Form(
                        "notice:41",
                        List.of(new Form.Field("expectedOn", Form.Kind.DAY, "New date")),
                        List.of(new Form.Press("I’m on it", "acknowledge", null))));
        Source source = new Source("Baths Panel minutes", 4, LocalDate.of(2031, 5, 20));
        return dispatch(
                "n41",
                "ola.brook@example.org",
                new Worded("Response due in 10 working days", new Message(parts, List.of(), List.of(source))),
                notice);
    }

    public static Dispatch breach() {
        Notice notice = notice(
                NoticeKind.INDICATOR_BREACH, Subject.indicator(5), Weight.ROUTINE, new Said(Map.of(), visits(), null));
        return dispatch(
                "n42",
                "ola.brook@example.org",
                new Worded("Visits to the baths are red", Message.of("Visits fell to 2,410 in June 2031.")),
                notice);
    }

    public static Dispatch meeting(int sequence, boolean cancelled) {
        Said said = new Said(Map.of(), null, appointment(sequence, cancelled));
        Notice notice =
                notice(NoticeKind.MEETING_NOTICE, Subject.meeting(2, LocalDate.of(2031, 7, 10)), Weight.ROUTINE, said);
        return dispatch(
                "n43-" + sequence,
                "ola.brook@example.org",
                new Worded("Baths Panel meets on Thursday 10 July 2031", Message.of("The agenda is published.")),
                notice);
    }

    public static Dispatch digest() {
        Notice law =
                notice(NoticeKind.RESPONSE_DEADLINE, Subject.recommendation(12), Weight.STATUTORY, Said.of(Map.of()));
        Notice followed = notice(
                NoticeKind.INDICATOR_BREACH, Subject.indicator(5), Weight.ROUTINE, new Said(Map.of(), visits(), null));
        Table table = new Table(
                "Indicators that changed",
                List.of("Indicator", "June 2031"),
                List.of(List.of("Visits <all>", "2,410"), List.of("Complaints & praise", "12")));
        Message both = new Message(
                List.of(new Text("Two things.\n\nOne is \"new\";\nthe other isn't."), table, visits()),
                List.of(),
                List.of());
        return dispatch("d45", "ola.brook@example.org", new Worded("2 notices for you", both), law, followed);
    }

    public static Appointment appointment(int sequence, boolean cancelled) {
        ZonedDateTime start = ZonedDateTime.of(2031, 7, 10, 18, 30, 0, 0, UkTime.ZONE);
        return new Appointment(
                "meeting-2-2031-07-10@example.org",
                sequence,
                cancelled,
                start,
                start.plusHours(2),
                "Baths Panel",
                "The Old Town Hall, first floor; ring the bell, then wait – Café side entrance on Mill Lane");
    }

    public static LineChart visits() {
        return new LineChart(
                "Visits to the baths",
                "visits",
                List.of(point("Apr 2031", 3120), point("May 2031", 2980), point("Jun 2031", 2410)));
    }

    public static Dispatch dispatch(String id, String to, Worded words, Notice... notices) {
        return new Dispatch(id, List.of(notices), anyPerson(to), words);
    }

    public static Notice notice(NoticeKind kind, Subject subject, Weight weight, Said said) {
        LocalDate due = LocalDate.of(2031, 7, 14);
        NewNotice raised = new NewNotice(
                new NoticeKey(kind, subject, due.toString(), "stage", 7),
                Recipient.of(anyPerson("ola.brook@example.org")),
                "A title for " + kind.word(),
                due,
                NOW,
                weight,
                "You get this as the lead for it.",
                "",
                said);
        return new Notice(41, raised, NOW, ChannelName.EMAIL, NOW, NoticeState.SENDING, "", 1, null, null, null);
    }

    private static ChartPoint point(String month, long value) {
        return new ChartPoint(month, BigDecimal.valueOf(value));
    }
}
