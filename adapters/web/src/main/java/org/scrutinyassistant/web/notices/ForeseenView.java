package org.scrutinyassistant.web.notices;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/**
 * A notice that would go out.
 *
 * @param channel the recipient's first choice; null if they have none
 */
record ForeseenView(
        String key,
        String kind,
        String stage,
        String subject,
        LocalDate due,
        OffsetDateTime sendAfter,
        RecipientView recipient,
        @Nullable String channel,
        String weight,
        String title,
        String why,
        String working) {

    static ForeseenView of(NewNotice notice) {
        return new ForeseenView(
                notice.key().toString(),
                notice.key().kind().word(),
                notice.key().stage(),
                notice.key().subject().toString(),
                notice.due(),
                NoticeView.there(notice.sendAfter()),
                RecipientView.of(notice.recipient()),
                notice.recipient().channels().isEmpty()
                        ? null
                        : notice.recipient().channels().get(0).word(),
                notice.weight().name().toLowerCase(java.util.Locale.ROOT),
                notice.title(),
                notice.why(),
                notice.working());
    }
}
