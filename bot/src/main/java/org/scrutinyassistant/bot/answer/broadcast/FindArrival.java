package org.scrutinyassistant.bot.answer.broadcast;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Arrival;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.stereotype.Component;

/** Finds whom a broadcast that went out has reached, and who did not get it and why. */
@Component
@Called(
        value = "find-arrival",
        fills = {"title", "reached", "waiting", "missed"})
class FindArrival implements Action<FindArrival.Outcome> {

    private static final int NAMED = 20;

    private final Broadcasting broadcasting;
    private final ProgressReading reading;

    FindArrival(Broadcasting broadcasting, ProgressReading reading) {
        this.broadcasting = broadcasting;
        this.reading = reading;
    }

    enum Outcome {
        ALL_REACHED,
        SOME_MISSED,
        SOME_MISSED_SO_FAR,
        UNDER_WAY,
        TO_NOBODY,
        NONE_SENT
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return NamedBroadcast.in(ask.text(), NamedBroadcast.gone(broadcasting.list()))
                .map(this::arrived)
                .orElseGet(() -> Result.of(Outcome.NONE_SENT).build());
    }

    private Result<Outcome> arrived(Broadcast broadcast) {
        Arrival arrival = reading.arrival(broadcast);
        return Result.of(outcome(arrival))
                .value("title", broadcast.draft().title())
                .value("reached", people(arrival.reached()))
                .value("waiting", people(arrival.waiting()))
                .value("missed", missed(arrival.missed()))
                .build();
    }

    private static Outcome outcome(Arrival arrival) {
        if (arrival.toNobody()) {
            return Outcome.TO_NOBODY;
        }
        boolean underWay = arrival.waiting() > 0;
        if (arrival.missed().isEmpty()) {
            return underWay ? Outcome.UNDER_WAY : Outcome.ALL_REACHED;
        }
        return underWay ? Outcome.SOME_MISSED_SO_FAR : Outcome.SOME_MISSED;
    }

    private static String missed(List<Notice> notices) {
        Stream<String> named = notices.stream().limit(NAMED).map(FindArrival::line);
        Stream<String> more = notices.size() > NAMED
                ? Stream.of("and %,d more, whom the page of the broadcast lists".formatted(notices.size() - NAMED))
                : Stream.empty();
        return Stream.concat(named, more).collect(joining("\n"));
    }

    private static String line(Notice notice) {
        String error = notice.state() == NoticeState.FAILED ? notice.error() : null;
        return notice.raised().recipient().name() + ": " + Objects.requireNonNullElse(error, notice.reason());
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : "%,d people".formatted(count);
    }
}
