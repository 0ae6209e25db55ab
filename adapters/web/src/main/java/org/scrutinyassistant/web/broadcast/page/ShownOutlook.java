package org.scrutinyassistant.web.broadcast.page;

import java.util.List;

/**
 * What a broadcast will be when it goes.
 *
 * @param readings how it reads, for each channel in use
 * @param goes when, as the end of "It goes out ..."
 * @param late whether the clear days need a reason
 */
record ShownOutlook(ShownReach reach, List<ShownReading> readings, String goes, boolean late) {}
