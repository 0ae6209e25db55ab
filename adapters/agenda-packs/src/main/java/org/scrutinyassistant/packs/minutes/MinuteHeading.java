package org.scrutinyassistant.packs.minutes;

import java.util.Optional;

/**
 * Where an item of the minutes starts and where its text does. The title is known, or begins with {@code firstWords} on the
 * line where the text starts.
 */
record MinuteHeading(String number, int starts, int text, Optional<String> title, String firstWords) {}
