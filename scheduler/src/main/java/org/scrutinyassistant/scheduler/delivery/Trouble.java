package org.scrutinyassistant.scheduler.delivery;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log when something begins to go wrong and when that is over, not each time in between. */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final String where;
    private volatile @Nullable String last;

    Trouble(String where) {
        this.where = where;
    }

    void is(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        if (!words.equals(last)) {
            LOG.error("Notices {} can't be delivered just now, which is tried again all the time: {}", where, words);
        }
        LOG.debug("Why notices {} can't be delivered", where, cause);
        last = words;
    }

    void over() {
        if (last != null) {
            LOG.info("Notices {} are delivered again", where);
            last = null;
        }
    }
}
