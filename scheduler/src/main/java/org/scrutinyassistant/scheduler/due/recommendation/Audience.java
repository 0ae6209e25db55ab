package org.scrutinyassistant.scheduler.due.recommendation;

import java.util.Locale;

/** Who is told of a recommendation. */
public enum Audience {
    /** Its lead. */
    OWNER,
    /** Who answers for its lead, else the heads of service of its committee. */
    HEAD_OF_SERVICE,
    /** The scrutiny managers of its committee, else all. */
    SCRUTINY_MANAGER,
    /** Those who asked to be told of it. */
    FOLLOWER;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
