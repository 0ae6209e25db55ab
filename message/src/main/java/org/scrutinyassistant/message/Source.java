package org.scrutinyassistant.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a fact stands: the document, its page counted from 1 where known, and the day it was published. */
public record Source(
        String document, @Nullable Integer page, @Nullable LocalDate published) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Returns the source as a reader would cite it: "Agenda pack, page 12, published 8 November 2017". */
    public String plain() {
        return document
                + (page == null ? "" : ", page " + page)
                + (published == null ? "" : ", published " + DAY.format(published));
    }
}
