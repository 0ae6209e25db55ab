package org.scrutinyassistant.scheduler.acting;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.subject.SubjectKind;
import org.scrutinyassistant.scheduler.notice.Notice;

/** What an answer to a notice may say. */
final class AnswerRule {

    private static final int YEARS = 5;

    private AnswerRule() {}

    /** Returns why an answer can't be taken, in one line; empty if it can. */
    static Optional<String> against(Notice notice, Answer answer, LocalDate today) {
        String progress = answer.progress();
        LocalDate expected = answer.expectedOn();
        if ((progress != null || expected != null) && !aboutRecommendation(notice)) {
            return Optional.of("A new date or progress can be given only for a recommendation; just acknowledge this.");
        }
        if (progress != null && progress.strip().length() > Answer.LONGEST_PROGRESS) {
            return Optional.of("The progress has %,d characters; at most %,d can be kept."
                    .formatted(progress.strip().length(), Answer.LONGEST_PROGRESS));
        }
        if (expected != null && expected.isBefore(today)) {
            return Optional.of(UkTime.day(expected) + " has passed: give today or a later day.");
        }
        if (expected != null && expected.isAfter(today.plusYears(YEARS))) {
            return Optional.of(UkTime.day(expected) + " is more than " + YEARS + " years away: give an earlier day.");
        }
        return Optional.empty();
    }

    static boolean aboutRecommendation(Notice notice) {
        return notice.raised().key().subject().kind() == SubjectKind.RECOMMENDATION;
    }
}
