package org.scrutinyassistant.scheduler.acting;

/** What came of acting on a notice. */
public sealed interface Acted {

    /** Returns one line for the person who acted. */
    String words();

    record Done(String words) implements Acted {}

    /** Nothing was changed; the words name the rule. */
    record Refused(String words) implements Acted {}

    /** There is no such notice, or it is not theirs to see. */
    record Unknown(String words) implements Acted {}
}
