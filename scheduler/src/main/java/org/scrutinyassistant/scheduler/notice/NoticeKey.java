package org.scrutinyassistant.scheduler.notice;

import org.scrutinyassistant.register.subject.Subject;

/**
 * What makes a notice the same notice, for ever.
 *
 * @param event what happened or will, such as the due date; a new event starts the stages anew
 * @param stage how far it has come, such as {@code 7-days-before}
 * @param recipient whom it is for, by the id of the person it was raised for
 */
public record NoticeKey(NoticeKind kind, Subject subject, String event, String stage, long recipient) {

    /** The stage of what is told because nobody leads on a recommendation. */
    public static final String UNASSIGNED = "unassigned";

    /** The stage of what is told to those who asked to be told of a recommendation. */
    public static final String FOLLOWER = "follower";

    @Override
    public String toString() {
        return kind.word() + "|" + subject + "|" + event + "|" + stage + "|person:" + recipient;
    }
}
