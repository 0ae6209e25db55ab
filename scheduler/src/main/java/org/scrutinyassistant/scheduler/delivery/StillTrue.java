package org.scrutinyassistant.scheduler.delivery;

import java.util.Collection;
import java.util.Map;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** Says, just before they are sent, which notices of a kind events have overtaken. */
public interface StillTrue {

    boolean judges(NoticeKind kind);

    /** Returns a one-sentence reason for the id of each notice that must not be sent any more. */
    Map<Long, String> overtaken(Collection<Notice> notices);
}
