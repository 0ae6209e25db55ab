package org.scrutinyassistant.email.smtp;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** When a mail must be done, waiting for a connection included: a server that keeps sending a little of its reply is cut off then. */
final class Deadline {

    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Pulls the plug when the time is up; to be cancelled when the mail is done. */
    Future<?> over(Plug plug) {
        return WATCH.schedule(plug::pull, end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "mail-deadline");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }
}
