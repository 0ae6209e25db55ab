package org.scrutinyassistant.packs.pack;

import org.jspecify.annotations.Nullable;

/** One item of the agenda; {@code pages} as "15-36", title on one line. */
public record AgendaEntry(
        String number,
        String title,
        @Nullable String pages,
        @Nullable String description,
        boolean exempt,
        @Nullable String exemptReason,
        @Nullable Integer page) {}
