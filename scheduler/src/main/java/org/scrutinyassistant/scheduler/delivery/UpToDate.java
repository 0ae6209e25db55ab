package org.scrutinyassistant.scheduler.delivery;

import java.time.LocalDate;
import java.util.Map;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** Counts anew, when they are put into words, what notices of a kind say of the days until or since something. */
public interface UpToDate {

    boolean counts(NoticeKind kind);

    /** Returns the values of those placeholders that change with the day. */
    Map<String, String> on(LocalDate day, Notice notice);
}
