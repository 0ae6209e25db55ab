package org.scrutinyassistant.bot.answer.meeting;

import static java.util.Comparator.comparing;
import static org.scrutinyassistant.bot.understanding.EntityKind.DATE;
import static org.scrutinyassistant.bot.understanding.EntityKind.MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Lists;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Attendance;
import org.scrutinyassistant.register.committee.Attendances;
import org.scrutinyassistant.register.committee.Presence;
import org.scrutinyassistant.register.document.Standing;
import org.springframework.stereotype.Component;

/** Says who was at a meeting and who sent apologies, by its minutes. */
@Component
@Called(
        value = "find-attendance",
        fills = {"day", "present", "apologies"})
class FindAttendance implements Action<FindAttendance.Outcome> {

    private final AskedCommittees committees;
    private final Attendances attendances;

    FindAttendance(AskedCommittees committees, Attendances attendances) {
        this.committees = committees;
        this.attendances = attendances;
    }

    enum Outcome {
        FOUND,
        NO_APOLOGIES,
        NO_MINUTES
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<Attendance> recorded = Standing.of(committees.in(ask).stream()
                .flatMap(committee -> attendances.findByDocumentCommittee(committee).stream())
                .filter(each -> asked(ask, each.meetingDate()))
                .toList());
        Optional<LocalDate> newest =
                recorded.stream().map(Attendance::meetingDate).max(comparing(day -> day));
        return newest.map(day -> on(day, recorded))
                .orElseGet(() -> Result.of(Outcome.NO_MINUTES).build());
    }

    private static Result<Outcome> on(LocalDate day, List<Attendance> recorded) {
        List<Attendance> there =
                recorded.stream().filter(each -> each.meetingDate().equals(day)).toList();
        String apologies = names(there, Presence.APOLOGIES);
        return Result.of(apologies.isEmpty() ? Outcome.NO_APOLOGIES : Outcome.FOUND)
                .value("day", UkTime.day(day))
                .value("present", names(there, Presence.PRESENT))
                .value("apologies", apologies)
                .source(Cited.from(there.get(0)))
                .build();
    }

    private static boolean asked(Ask ask, LocalDate day) {
        return ask.understood()
                        .mentions(DATE)
                        .allMatch(date -> LocalDate.parse(date.key()).equals(day))
                && ask.understood()
                        .mentions(MONTH)
                        .allMatch(month -> YearMonth.parse(month.key()).equals(YearMonth.from(day)));
    }

    private static String names(List<Attendance> there, Presence presence) {
        return Lists.and(there.stream()
                .filter(each -> each.presence() == presence)
                .map(Attendance::name)
                .toList());
    }
}
