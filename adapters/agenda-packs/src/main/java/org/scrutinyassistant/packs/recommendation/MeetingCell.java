package org.scrutinyassistant.packs.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date and title that stand for all recommendations of one group. */
record MeetingCell(@Nullable LocalDate date, @Nullable String title) {

    static final MeetingCell UNKNOWN = new MeetingCell(null, null);
}
