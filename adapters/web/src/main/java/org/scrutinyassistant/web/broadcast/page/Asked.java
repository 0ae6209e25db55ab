package org.scrutinyassistant.web.broadcast.page;

import java.util.Map;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.web.console.Wrong;
import org.scrutinyassistant.web.fault.FieldFault;

/** What the forms about broadcasts ask, and how a refusal is told beside the field that it is about. */
final class Asked {

    static final Map<String, String> LABELS = Map.of(
            "title", "Title",
            "text", "Text",
            "committee", "Committee",
            "channels", "Channels",
            "meeting", "Day of the meeting",
            "sendAt", "Time to send",
            "lateReason", "Reason for sending it late",
            "by", "Your name");

    private Asked() {}

    /** Returns who acts: the person of the id that was chosen, else nobody by name. */
    static Actor actor(String by) {
        if (by.isBlank()) {
            return new Actor(null);
        }
        if (!by.strip().matches("\\d{1,18}")) {
            throw new FieldFault("by", "must be chosen from the list");
        }
        return new Actor(Long.valueOf(by.strip()));
    }

    static Wrong wrong(FieldFault fault) {
        return Wrong.of(fault, LABELS);
    }

    static Wrong wrong(Refused refused) {
        String words = refused.words();
        return switch (refused.rule()) {
            case UNFIT -> Wrong.named(words.substring(0, words.indexOf(' ')), words, LABELS);
            case PASSED -> Wrong.named("sendAt", words, LABELS);
            case AUDIENCE -> new Wrong("committee", words);
            case CLEAR_DAYS -> new Wrong("lateReason", words);
            case NOT_THEIRS -> new Wrong("by", words.replaceFirst(": by$", ""));
            case STATE, UNKNOWN -> new Wrong(words);
        };
    }
}
