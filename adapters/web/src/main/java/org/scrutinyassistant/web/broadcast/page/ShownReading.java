package org.scrutinyassistant.web.broadcast.page;

import java.util.List;
import java.util.Map;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.web.console.NoticeWords;

/**
 * What people read by one channel.
 *
 * @param buttons what stands on the buttons below the words
 */
record ShownReading(String channel, String title, String words, List<String> buttons) {

    static ShownReading of(Map.Entry<ChannelName, Worded> reading) {
        Worded worded = reading.getValue();
        return new ShownReading(
                NoticeWords.channel(reading.getKey()),
                worded.title(),
                worded.message().plain(),
                worded.message().buttons().stream().map(Button::label).toList());
    }
}
