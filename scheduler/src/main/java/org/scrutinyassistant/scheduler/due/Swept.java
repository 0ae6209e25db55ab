package org.scrutinyassistant.scheduler.due;

/**
 * What a sweep did.
 *
 * @param days how many days it looked at, today included
 * @param raised how many notices it raised
 * @param overtaken how many it entered as overtaken, since the service was not running in time
 * @param corrected about how many subjects something raised earlier held no longer
 */
public record Swept(int days, int raised, int overtaken, int corrected) {}
