package org.scrutinyassistant.register.recommendation;

/** How far a recommendation has come, as read from the printed status. */
public enum Stage {
    COMPLETED,
    PARTLY_COMPLETED,
    IN_PROGRESS,
    NOT_COMPLETED,
    REJECTED,
    NOT_STATED;

    /** Returns whether something is still to come of it. */
    public boolean open() {
        return this != COMPLETED && this != REJECTED;
    }
}
