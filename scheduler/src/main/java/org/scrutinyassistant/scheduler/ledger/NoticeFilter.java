package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/**
 * Which notices to list; what is null does not matter.
 *
 * @param from raised at or after
 * @param to raised before
 * @param page counted from 0
 */
public record NoticeFilter(
        @Nullable NoticeState state,
        @Nullable Long person,
        @Nullable NoticeKind kind,
        @Nullable Subject subject,
        @Nullable Instant from,
        @Nullable Instant to,
        int page) {}
