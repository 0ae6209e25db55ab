package org.scrutinyassistant.web.notices;

import org.scrutinyassistant.scheduler.notice.Recipient;

/** Who is told, as callers see them. */
record RecipientView(long id, String name, String role) {

    static RecipientView of(Recipient recipient) {
        return new RecipientView(
                recipient.id(), recipient.name(), recipient.role().word());
    }
}
