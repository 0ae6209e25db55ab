package org.scrutinyassistant.scheduler.retention;

/** Something that is kept for a time only. */
public interface Retained {

    /** Returns what it is, as in "Deleted 3 unanswered questions". */
    String things();

    /** Deletes what was kept long enough and returns how many. */
    int deleteDue();
}
