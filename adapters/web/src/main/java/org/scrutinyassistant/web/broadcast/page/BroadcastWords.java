package org.scrutinyassistant.web.broadcast.page;

import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.web.console.Tag;

/** What the pages call the states of broadcasts. */
final class BroadcastWords {

    /** What is called sent but reached nobody, such as in a dry run. */
    static final Tag IN_VAIN = new Tag("Reached nobody", "red");

    private BroadcastWords() {}

    static Tag state(BroadcastState state) {
        return switch (state) {
            case DRAFT -> new Tag("Draft", "grey");
            case SCHEDULED -> new Tag("Scheduled", "blue");
            case SENDING -> new Tag("Being sent", "light-blue");
            case SENT -> new Tag("Sent", "green");
            case MISSED -> new Tag("Missed its time", "orange");
            case CANCELLED -> new Tag("Cancelled", "grey");
        };
    }

    static String meaning(BroadcastState state) {
        return switch (state) {
            case DRAFT -> "Nothing goes out before it is approved.";
            case SCHEDULED -> "It goes out by itself at its time.";
            case SENDING -> "It is on its way.";
            case SENT -> "Nothing of it is left to send.";
            case MISSED -> "It has not gone. Approve it to send it now, or cancel it.";
            case CANCELLED -> "Nothing more of it goes out.";
        };
    }
}
