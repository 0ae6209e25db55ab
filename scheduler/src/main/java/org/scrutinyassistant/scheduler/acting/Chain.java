package org.scrutinyassistant.scheduler.acting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.stereotype.Component;

/** The notices that follow one another about the same thing until somebody answers. */
@Component
class Chain {

    private static final Set<NoticeState> TO_COME = Set.of(NoticeState.HELD, NoticeState.WAITING);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String SEEN = "Thank you. It is noted that you have seen this.";
    private static final String NOT_THEIRS =
            " You don't lead on this recommendation, so its date, progress and reminders stay as they are.";

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
            endForRecipient(notice, actor);
            return SEEN;
        }
        long recommendation = Long.parseLong(notice.raised().key().subject().ref());
        answers.hold(recommendation);
        if (!authority.over(recommendation, notice, actor)) {
            endForRecipient(notice, actor);
            return SEEN + NOT_THEIRS;
        }
        Optional<LocalDate> another = answer.expectedOn() == null ? another(recommendation, notice) : Optional.empty();
        if (another.isPresent()) {
            answers.report(recommendation, actor, answer.progress());
            endForRecipient(notice, actor);
            return said(answer, SEEN + " It is due by " + UkTime.day(another.get()) + ", of which you are reminded.");
        }
        ledger.acknowledge(notice.id(), acknowledgedBy(actor));
        answers.keep(recommendation, actor, answer);
        ledger.end(notice.raised().key().subject(), NoticeState.OVERTAKEN, "an earlier notice was acknowledged");
        return said(answer);
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
        NoticeKey key = answered.raised().key();
        ledger.about(key.subject()).stream()
                .filter(other -> TO_COME.contains(other.state()))
                .filter(other -> sameChain(other.raised().key(), key))
                .forEach(other -> ledger.acknowledge(other.id(), "an earlier notice was acknowledged"));
    }

    private static boolean sameChain(NoticeKey one, NoticeKey other) {
        return one.kind() == other.kind() && one.event().equals(other.event()) && one.recipient() == other.recipient();
    }

    private static String said(Answer answer) {
        String date = answer.expectedOn() == null
                ? "Thank you. You will get no more reminders of this date."
                : "Thank you. You will be reminded by the new date, " + UkTime.day(answer.expectedOn()) + ".";
        return said(answer, date);
    }

    private static String said(Answer answer, String date) {
        return answer.progress() == null || answer.progress().isBlank()
                ? date
                : date + " Your progress awaits the panel's acceptance.";
    }
}
