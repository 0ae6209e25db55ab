package org.scrutinyassistant.web.notices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;

/**
 * A notice of the ledger as callers see it, its moments with their offset.
 *
 * @param told the plain words that were sent; only where one notice is asked for
 */
record NoticeView(
        long id,
        String key,
        String kind,
        String stage,
        String subject,
        LocalDate due,
        OffsetDateTime raisedAt,
        OffsetDateTime sendAfter,
        RecipientView recipient,
        @Nullable String channel,
        String state,
        String reason,
        String working,
        int attempts,
        @Nullable OffsetDateTime sentAt,
        @Nullable String error,
        String title,
        String why,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String told) {

    static NoticeView listed(Notice notice) {
        return of(notice, null);
    }

    static NoticeView whole(Notice notice) {
        return of(notice, notice.told());
    }

    private static NoticeView of(Notice notice, @Nullable String told) {
        NewNotice raised = notice.raised();
        return new NoticeView(
                notice.id(),
                raised.key().toString(),
                raised.key().kind().word(),
                raised.key().stage(),
                raised.key().subject().toString(),
                raised.due(),
                there(notice.raisedAt()),
                there(notice.sendAfter()),
                RecipientView.of(raised.recipient()),
                notice.channel() == null ? null : notice.channel().word(),
                notice.state().word(),
                notice.reason(),
                raised.working(),
                notice.attempts(),
                notice.sentAt() == null ? null : there(notice.sentAt()),
                notice.error(),
                raised.title(),
                raised.why(),
                told);
    }

    static OffsetDateTime there(Instant moment) {
        return moment.atZone(UkTime.ZONE).toOffsetDateTime();
    }
}
