package org.scrutinyassistant.register.recommendation;

import java.util.Locale;

/** What the panel made of progress that was reported to it. */
public enum Decision {
    PROPOSED,
    ACCEPTED,
    DECLINED;

    /** Returns it as it is written outside the program: {@code accepted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
