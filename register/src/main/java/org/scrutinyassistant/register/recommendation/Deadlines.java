package org.scrutinyassistant.register.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.meeting.Publication;

/**
 * Says by when something is expected of a recommendation's lead. A day that the lead expects comes first, then one set
 * by hand, then the response clock: the next meeting's agenda while it is to come, else the law's last day.
 */
public final class Deadlines {

    private final ResponseClock clock;
    private final AgendaDays agendas;
    private final Map<Asked, ResponseDue> answered = new ConcurrentHashMap<>();

    public Deadlines(ResponseClock clock, AgendaDays agendas) {
        this.clock = clock;
        this.agendas = agendas;
    }

    /** Returns when a response is due; empty if it is not known when the recommendation was made or received. */
    public Optional<ResponseDue> clock(OpenRecommendation recommendation) {
        LocalDate madeOn = recommendation.reference().madeOn();
        Receipt receipt = recommendation.entered().receipt();
        LocalDate from = receipt == null ? madeOn : receipt.later();
        if (from == null) {
            return Optional.empty();
        }
        Publication agenda = agendas.after(recommendation.committee(), from);
        Asked asked = new Asked(from, receipt, agenda == null ? null : agenda.lastDay());
        return Optional.of(answered.computeIfAbsent(asked, this::answer));
    }

    private ResponseDue answer(Asked asked) {
        return asked.receipt() == null
                ? clock.assumed(asked.from(), asked.reporting())
                : clock.started(asked.receipt(), asked.reporting());
    }

    /** What the clock was asked, the same for all recommendations of a meeting. */
    private record Asked(
            LocalDate from,
            @Nullable Receipt receipt,
            @Nullable LocalDate reporting) {}

    /** Returns the deadline that counts on a day; empty once there is a response and no further day was named. */
    public Optional<Deadline> on(LocalDate day, OpenRecommendation recommendation) {
        Entered entered = recommendation.entered();
        LocalDate promised = entered.promisedOn();
        if (promised != null) {
            return Optional.of(expected(promised, recommendation));
        }
        LocalDate set = entered.setOn();
        if (set != null) {
            return Optional.of(set(set, recommendation));
        }
        return recommendation.responded()
                ? Optional.empty()
                : clock(recommendation).map(due -> byClock(due, day));
    }

    /** Returns every day that may be told as the deadline, by what is known of the recommendation. */
    public Stream<LocalDate> possible(OpenRecommendation recommendation) {
        Entered entered = recommendation.entered();
        LocalDate promised = entered.promisedOn();
        LocalDate instead = promised == null ? entered.setOn() : promised;
        return instead == null
                ? clock(recommendation).stream()
                        .flatMap(due -> Stream.of(due.statutoryDueOn(), due.reportingDueOn()))
                        .filter(Objects::nonNull)
                : Stream.of(instead);
    }

    private static Deadline byClock(ResponseDue due, LocalDate day) {
        LocalDate reporting = due.reportingDueOn();
        return reporting == null || day.isAfter(reporting) || !reporting.isBefore(due.statutoryDueOn())
                ? new Deadline(due.statutoryDueOn(), Basis.LAW, due.startedOn(), due.working())
                : new Deadline(reporting, Basis.MEETING, due.startedOn(), due.working());
    }

    private Deadline expected(LocalDate day, OpenRecommendation recommendation) {
        Instant promised = recommendation.entered().promisedAt();
        return new Deadline(
                day,
                Basis.EXPECTED,
                promised == null ? null : LocalDate.ofInstant(promised, UkTime.ZONE),
                "Its lead expects it by " + UkTime.day(day) + ", which replaces the earlier date."
                        + (recommendation.responded() ? "" : byLaw(recommendation)));
    }

    private Deadline set(LocalDate day, OpenRecommendation recommendation) {
        return new Deadline(
                day,
                Basis.SET,
                null,
                "The date was set by hand to " + UkTime.day(day)
                        + (recommendation.entered().followUp()
                                ? ", after the response."
                                : ", which counts instead." + byLaw(recommendation)));
    }

    private String byLaw(OpenRecommendation recommendation) {
        return clock(recommendation).map(ResponseDue::working).map(" "::concat).orElse("");
    }
}
