package org.scrutinyassistant.scheduler.delivery;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** What keeps notices from being delivered just now, such as a database that is down; the log says when it begins and when it ends. */
public final class Hindrance {

    private static final Logger LOG = LoggerFactory.getLogger(Hindrance.class);

    private final AtomicReference<@Nullable String> cause = new AtomicReference<>();

    /** Returns the cause in a few words, or nothing while all goes well. */
    public Optional<String> now() {
        return Optional.ofNullable(cause.get());
    }

    void met(Throwable fault) {
        String words = words(fault);
        if (cause.getAndSet(words) == null) {
            LOG.error(
                    "Notices can't be delivered: {}. Look whether the database runs and has room on its disk."
                            + " Nothing is lost; they go out by themselves when it takes them again.",
                    words);
        }
        LOG.debug("Why notices can't be delivered", fault);
    }

    void gone() {
        if (cause.getAndSet(null) != null) {
            LOG.info("Notices are delivered again");
        }
    }

    private static String words(Throwable fault) {
        Throwable deepest = NestedExceptionUtils.getMostSpecificCause(fault);
        String said = String.valueOf(deepest.getMessage()).strip();
        return said.lines()
                .findFirst()
                .orElse(deepest.getClass().getSimpleName())
                .replaceAll("\\.+$", "");
    }
}
