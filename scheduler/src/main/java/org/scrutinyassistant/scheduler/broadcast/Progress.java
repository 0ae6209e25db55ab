package org.scrutinyassistant.scheduler.broadcast;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutinyassistant.scheduler.ledger.Standing;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** How far a broadcast has come with each of its recipients. */
public record Progress(BroadcastState state, List<Standing> standings) {

    public Progress {
        standings = List.copyOf(standings);
    }

    static Progress of(Broadcast broadcast, List<Standing> standings) {
        boolean through = standings.stream().map(Standing::state).noneMatch(NoticeState::open);
        return new Progress(state(broadcast, through), standings);
    }

    /** Returns the state of a broadcast whose notices are in these states: sent once nothing is left to send. */
    static BroadcastState state(Broadcast broadcast, Set<NoticeState> states) {
        return state(broadcast, states.stream().noneMatch(NoticeState::open));
    }

    public Map<NoticeState, Long> counts() {
        return standings.stream()
                .collect(groupingBy(Standing::state, () -> new EnumMap<>(NoticeState.class), counting()));
    }

    /** Returns the names of those in a state. */
    public List<String> in(NoticeState state) {
        return standings.stream()
                .filter(standing -> standing.state() == state)
                .map(Standing::recipient)
                .toList();
    }

    private static BroadcastState state(Broadcast broadcast, boolean through) {
        return through && broadcast.state() == BroadcastState.SENDING ? BroadcastState.SENT : broadcast.state();
    }
}
