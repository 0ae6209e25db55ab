package org.scrutinyassistant.scheduler.acting;

import java.util.Set;
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

    private final Ledger ledger;
    private final RecommendationAnswer answers;

    Chain(Ledger ledger, RecommendationAnswer answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    /** Ends it with an answer to one of its notices, and returns what that means in one line. */
    String stop(Notice notice, Actor actor, Answer answer) {
        ledger.acknowledge(notice.id(), "acknowledged by " + actor.inTrail());
        if (!AnswerRule.aboutRecommendation(notice)) {
            endForRecipient(notice);
            return "Thank you. It is noted that you have seen this.";
        }
        answers.keep(Long.parseLong(notice.raised().key().subject().ref()), actor, answer);
        ledger.end(notice.raised().key().subject(), NoticeState.OVERTAKEN, "an earlier notice was acknowledged");
        return said(answer);
    }

    private void endForRecipient(Notice answered) {
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
        return answer.progress() == null || answer.progress().isBlank()
                ? date
                : date + " Your progress awaits the panel's acceptance.";
    }
}
