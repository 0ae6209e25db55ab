package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** How far a broadcast has come with each of its recipients. */
public record Progress(BroadcastState state, List<Notice> notices) {

    public Progress {
        notices = List.copyOf(notices);
    }

    static Progress of(Broadcast broadcast, List<Notice> notices) {
        boolean open = notices.stream().anyMatch(Progress::open);
        boolean through = broadcast.state() == BroadcastState.SENDING && !open;
        return new Progress(through ? BroadcastState.SENT : broadcast.state(), notices);
    }

    public Map<NoticeState, Long> counts() {
        return notices.stream().collect(groupingBy(Notice::state, () -> new EnumMap<>(NoticeState.class), counting()));
    }

    /** Returns the names of those in a state. */
    public List<String> in(NoticeState state) {
        return notices.stream()
                .filter(notice -> notice.state() == state)
                .map(notice -> notice.raised().recipient().name())
                .toList();
    }

    private static boolean open(Notice notice) {
        return switch (notice.state()) {
            case HELD, WAITING, SENDING -> true;
            case SENT, ACKNOWLEDGED, OVERTAKEN, FAILED, CANCELLED -> false;
        };
    }
}
