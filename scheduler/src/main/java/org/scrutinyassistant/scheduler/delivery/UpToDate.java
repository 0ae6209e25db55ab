package org.scrutinyassistant.scheduler.delivery;

import java.time.LocalDate;
import java.util.Map;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** Says of notices of a kind what stands when they are put into words, such as the days until something. */
public interface UpToDate {

    boolean speaksOf(NoticeKind kind);

    /** Returns the values of those placeholders that change with time; an empty one is not said any more. */
    Map<String, String> on(LocalDate day, Notice notice);
}
