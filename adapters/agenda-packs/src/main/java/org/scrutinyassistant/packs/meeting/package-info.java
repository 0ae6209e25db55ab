/** Reads what a pack says of its meeting: committee, day, place, people, quorum, calendar. */
@NullMarked
package org.scrutinyassistant.packs.meeting;

import org.jspecify.annotations.NullMarked;
