package org.scrutinyassistant.scheduler.broadcast;

import java.util.Optional;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.committee.MeetingDiary;
import org.springframework.stereotype.Component;

/** Doubts that a broadcast is about a meeting which is held, where the papers know none. */
@Component
class MeetingDoubt {

    private final Committees committees;
    private final MeetingDiary diary;

    MeetingDoubt(Committees committees, MeetingDiary diary) {
        this.committees = committees;
        this.diary = diary;
    }

    /** Returns what its author should look at once more; empty where no committee is named. */
    Optional<String> about(Draft draft) {
        return Optional.ofNullable(draft.meeting())
                .filter(meeting -> meeting.committee() != null && !known(meeting))
                .map(meeting -> "The papers know nothing of " + meeting.words() + ": please check the day.");
    }

    private boolean known(MeetingDay day) {
        return committees.findByNameIgnoreCase(String.valueOf(day.committee())).stream()
                .flatMap(committee -> diary.of(committee).stream())
                .anyMatch(meeting -> meeting.date().equals(day.date()));
    }
}
