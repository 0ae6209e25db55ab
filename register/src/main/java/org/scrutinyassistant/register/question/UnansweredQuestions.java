package org.scrutinyassistant.register.question;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** Every question that found no answer and is still kept. */
public interface UnansweredQuestions extends JpaRepository<Unanswered, Long> {

    /** Deletes what was asked before a day and returns how many. */
    @Modifying
    @Transactional
    @Query("delete from Unanswered question where question.askedOn < :day")
    int deleteAskedBefore(LocalDate day);
}
