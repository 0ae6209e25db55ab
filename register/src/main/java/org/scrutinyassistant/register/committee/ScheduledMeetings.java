package org.scrutinyassistant.register.committee;

import org.scrutinyassistant.register.document.Facts;

/** Every scheduled meeting that a document states. */
public interface ScheduledMeetings extends Facts<ScheduledMeeting> {}
