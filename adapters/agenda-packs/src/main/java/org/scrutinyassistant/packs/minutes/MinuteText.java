package org.scrutinyassistant.packs.minutes;

import java.util.List;

/** The number, title and following lines of one item of the minutes; {@code starts} is the line of its heading. */
record MinuteText(String number, String title, int starts, List<String> lines) {

    MinuteText {
        lines = List.copyOf(lines);
    }
}
