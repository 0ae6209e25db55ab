package org.scrutinyassistant.packs.loading;

import java.time.Duration;

/** How much of a file is loaded before it is refused as too large for a pack. */
record LoadingLimits(long bytes, int pages, int characters, Duration time) {

    static final LoadingLimits DEFAULT =
            new LoadingLimits(50L * 1024 * 1024, 2_000, 10_000_000, Duration.ofSeconds(60));

    long megabytes() {
        return bytes / (1024 * 1024);
    }
}
