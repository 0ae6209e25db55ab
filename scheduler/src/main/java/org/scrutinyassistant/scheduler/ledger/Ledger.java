package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Every notice, unique by its key, in the same database as the register. */
public interface Ledger extends NoticeFinding {

    /**
     * Enters those whose key is new, or whose notice was withdrawn, in the caller's transaction if there is one, and returns
     * how many they were.
     */
    int raise(Collection<NewNotice> notices);

    /** Enters notices that are not to be sent, such as those whose time passed while the service was down; the value is the reason. */
    int raiseOvertaken(Map<NewNotice, String> notices);

    /** Returns those of {@code keys} that are entered and were not withdrawn. */
    Set<String> known(Collection<String> keys);

    /** Returns a page of notices, newest first. */
    NoticePage list(NoticeFilter filter);

    /** Returns every notice about a subject, oldest first. */
    List<Notice> about(Subject subject);

    /** Returns every notice that goes to a person of the same thing as {@code what}, whomever of them it is for. */
    List<Notice> to(long person, NoticeKey what);

    /** Returns what waits for a moment before {@code end}, the earliest first, as it would be claimed then; nothing may be sent under it. */
    List<Claimed> ahead(Instant end);

    /** Returns how each notice about a subject stands, oldest first; cheap even where they are thousands. */
    List<Standing> standings(Subject subject);

    /** Returns how many notices about a subject are in each state, without those states in which there are none. */
    Map<NoticeState, Long> counts(Subject subject);

    /** Marks a notice that was sent, or is still to be sent, as answered; returns whether that changed anything. */
    boolean acknowledge(long id, String reason);

    /** Holds a notice, sent or not, and sends it (again) after a moment; returns whether that could be done. */
    boolean snooze(long id, Instant until, String reason);

    /** Ends what is still to be sent about a subject, and returns how many; what is on its way is not counted, and goes unless it fails. */
    int end(Subject subject, NoticeState as, String reason);

    /** Ends what is still to be sent about a subject because it does not hold now; what falls due again is entered anew. */
    int withdraw(Subject subject, String reason);

    /** Does the same with what nobody was told yet, so that what somebody put off still comes. */
    int takeBack(Subject subject, String reason);

    /** Lets notices that failed, or that a dry run kept back, be tried anew; returns how many of {@code ids} these were. */
    int resend(Collection<Long> ids, String reason);
}
