package org.scrutinyassistant.scheduler.retention;

import java.time.Clock;
import java.time.LocalDate;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.question.UnansweredQuestions;
import org.springframework.stereotype.Component;

/** Deletes the questions without an answer that were kept long enough. */
@Component
class UnansweredRetention implements Retained {

    private final UnansweredQuestions questions;
    private final RetentionSettings settings;
    private final Clock clock;

    UnansweredRetention(UnansweredQuestions questions, RetentionSettings settings, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String things() {
        return "unanswered questions";
    }

    @Override
    public int deleteDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        return questions.deleteAskedBefore(today.minusDays(settings.unansweredDays()));
    }
}
