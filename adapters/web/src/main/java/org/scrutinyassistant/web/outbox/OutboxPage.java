package org.scrutinyassistant.web.outbox;

import java.util.List;

/**
 * Some of the outbox.
 *
 * @param collecting whether mail is kept here now, since no mail server is set
 * @param page counted from 1
 */
public record OutboxPage(boolean collecting, List<OutboxLine> mails, int page, int pages, long total) {

    /** How many mails a page holds. */
    public static final int SIZE = 50;

    public OutboxPage {
        mails = List.copyOf(mails);
    }

    public boolean hasNewer() {
        return page > 1;
    }

    public boolean hasOlder() {
        return page < pages;
    }
}
