package org.scrutinyassistant.scheduler.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A notice that should be in the ledger.
 *
 * @param title what it is about in one line, for lists and the subject of a mail
 * @param due the day it is about: a deadline, a meeting, the day a figure came
 * @param sendAfter not before this moment
 * @param why why this person is told this now, in one sentence
 * @param working how the day or the status was found, in words; empty if nothing was worked out
 */
public record NewNotice(
        NoticeKey key,
        Recipient recipient,
        String title,
        LocalDate due,
        Instant sendAfter,
        Weight weight,
        String why,
        String working,
        Said said) {

    /** Returns the same notice with other values for its words. */
    public NewNotice saying(Map<String, String> words) {
        Said other = new Said(words, said.chart(), said.appointment());
        return new NewNotice(key, recipient, title, due, sendAfter, weight, why, working, other);
    }

    /** Returns the same notice, to be sent from another moment on. */
    public NewNotice notBefore(Instant moment) {
        return new NewNotice(key, recipient, title, due, moment, weight, why, working, said);
    }

    /** Returns the same notice, with another reason for telling its recipient. */
    public NewNotice because(String reason) {
        return new NewNotice(key, recipient, title, due, sendAfter, weight, reason, working, said);
    }

    /** Returns the same notice for another recipient. */
    public NewNotice to(Recipient other) {
        return new NewNotice(key, other, title, due, sendAfter, weight, why, working, said);
    }
}
