package org.scrutinyassistant.email.smtp;

import jakarta.mail.MessagingException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.email.EmailSettings;

/** As many connections as the settings allow, each for one sender at a time, the last used first. */
final class Lines {

    private final BlockingDeque<Line> free;
    private final long patience;

    Lines(MailServer server, EmailSettings settings) {
        this.free = new LinkedBlockingDeque<>(settings.connections());
        this.patience = settings.replyTimeout().toMillis();
        for (int line = 0; line < settings.connections(); line++) {
            free.addLast(new Line(server));
        }
    }

    Line take() throws MessagingException {
        try {
            @Nullable Line line = free.pollFirst(patience, TimeUnit.MILLISECONDS);
            if (line != null) {
                return line;
            }
            throw new AllBusy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AllBusy();
        }
    }

    void giveBack(Line line) {
        free.addFirst(line);
    }

    void hangUp() {
        free.forEach(Line::drop);
    }

    /** No connection came free in time. */
    static final class AllBusy extends MessagingException {
        private static final long serialVersionUID = 1;
    }
}
