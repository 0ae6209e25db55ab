package org.scrutinyassistant.scheduler.acting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.stereotype.Component;

/** The notices that follow one another about the same thing until somebody answers. */
@Component
class Chain {

    private static final Set<NoticeState> TO_COME = Set.of(NoticeState.HELD, NoticeState.WAITING);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String ANSWERED = "an earlier notice was acknowledged";
    private static final String SEEN = "Thank you. It is noted that you have seen this.";
    private static final String NOT_THEIRS =
            " You don't lead on this recommendation, so its date, progress and reminders stay as they are.";
    private static final String LED = " Somebody leads on this recommendation now, who is reminded of its date.";

    private final Ledger ledger;
    private final RecommendationAnswer answers;
    private final Authority authority;
    private final StandingDeadline deadline;
    private final ActorNames names;

    Chain(
            Ledger ledger,
            RecommendationAnswer answers,
            Authority authority,
            StandingDeadline deadline,
            ActorNames names) {
        this.ledger = ledger;
        this.answers = answers;
        this.authority = authority;
        this.deadline = deadline;
        this.names = names;
    }

    /** Ends it with an answer to one of its notices, and returns what that means in one line. */
    String stop(Notice notice, Actor actor, Answer answer) {
        if (!AnswerRule.aboutRecommendation(notice)) {
            ledger.acknowledge(notice.id(), acknowledgedBy(actor));
            return SEEN;
        }
        long recommendation = Long.parseLong(notice.raised().key().subject().ref());
        answers.hold(recommendation);
        if (!authority.over(recommendation, notice, actor)) {
            endForRecipient(notice, actor);
            return SEEN + NOT_THEIRS;
        }
        Optional<String> aside = answer.expectedOn() == null ? aside(recommendation, notice) : Optional.empty();
        if (aside.isPresent()) {
            answers.report(recommendation, actor, answer.progress());
            endForRecipient(notice, actor);
            return said(answer, SEEN + aside.get());
        }
        ledger.acknowledge(notice.id(), acknowledgedBy(actor));
        answers.keep(recommendation, actor, answer);
        endAll(recommendation, notice.raised().key().subject());
        return said(answer, consequence(answer, deadline.of(recommendation)));
    }

    /** Returns, where reminders go on although the notice was seen, why they do, in one sentence. */
    private Optional<String> aside(long recommendation, Notice notice) {
        if (notice.raised().key().stage().equals(NoticeKey.UNASSIGNED) && authority.led(recommendation)) {
            return Optional.of(LED);
        }
        return another(recommendation, notice)
                .map(day -> " It is due by " + UkTime.day(day) + ", of which you are reminded.");
    }

    /** Returns the deadline that stands, if the notice is about a deadline and that is another. */
    private Optional<LocalDate> another(long recommendation, Notice notice) {
        String event = notice.raised().key().event();
        return DAY.matcher(event).matches()
                ? deadline.of(recommendation).filter(day -> !day.toString().equals(event))
                : Optional.empty();
    }

    private String acknowledgedBy(Actor actor) {
        return "acknowledged by " + names.of(actor);
    }

    private void endForRecipient(Notice answered, Actor actor) {
        ledger.acknowledge(answered.id(), acknowledgedBy(actor));
        ledger.about(answered.raised().key().subject()).stream()
                .filter(other -> TO_COME.contains(other.state()))
                .filter(other -> sameChain(other.raised(), answered.raised()))
                .forEach(other -> ledger.acknowledge(other.id(), ANSWERED));
    }

    private static boolean sameChain(NewNotice one, NewNotice other) {
        return one.key().kind() == other.key().kind()
                && one.key().event().equals(other.key().event())
                && one.recipient().id() == other.recipient().id();
    }

    /** Ends what is still to be sent; with another lead it may fall due again. */
    private void endAll(long recommendation, Subject subject) {
        if (authority.led(recommendation)) {
            ledger.withdraw(subject, ANSWERED);
        } else {
            ledger.end(subject, NoticeState.OVERTAKEN, ANSWERED);
        }
    }

    private String consequence(Answer answer, Optional<LocalDate> due) {
        LocalDate expected = answer.expectedOn();
        if (expected == null) {
            return due.filter(deadline::isToCome).isPresent()
                    ? "Thank you. No more reminders are sent before this date; once it has passed, it is told as overdue."
                    : "Thank you. No more reminders of this date are sent, to you or to anybody else.";
        }
        return due.map(day -> "Thank you. Reminders now go by "
                        + (day.equals(expected) ? "the new date, " : "the date that counts, ") + UkTime.day(day) + ".")
                .orElse("Thank you. The date is kept, but nothing is expected of this recommendation any more,"
                        + " so no reminder is sent.");
    }

    private static String said(Answer answer, String date) {
        return answer.progress() == null || answer.progress().isBlank()
                ? date
                : date + " Your progress awaits the panel's acceptance.";
    }
}
