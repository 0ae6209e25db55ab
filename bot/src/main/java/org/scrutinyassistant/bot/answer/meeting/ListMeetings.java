package org.scrutinyassistant.bot.answer.meeting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.MunicipalYear;
import org.springframework.stereotype.Component;

/** Lists the meetings of the municipal year, or those of it still to come. */
@Component
@Called(
        value = "list-meetings",
        fills = {"meetings", "year"})
class ListMeetings implements Action<ListMeetings.Outcome> {

    private static final Pattern TO_COME =
            Pattern.compile("\\b(rest|remaining|left|still|to come|upcoming|after|future|another|more|further)\\b");

    private final Meetings meetings;

    ListMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    enum Outcome {
        LISTED,
        NONE_TO_COME,
        NONE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        MunicipalYear year = MunicipalYear.of(ask.today());
        List<Meeting> ofYear = meetings.all(ask).stream()
                .filter(meeting -> year.contains(meeting.date()))
                .toList();
        boolean toCome = TO_COME.matcher(ask.text().toLowerCase(Locale.UK)).find();
        List<Meeting> wanted = ofYear.stream()
                .filter(meeting -> !toCome || meeting.date().isAfter(ask.today()))
                .toList();
        if (ofYear.isEmpty()) {
            return Result.of(Outcome.NONE).value("year", year.plain()).build();
        }
        return wanted.isEmpty()
                ? said(Outcome.NONE_TO_COME, ofYear.subList(ofYear.size() - 1, ofYear.size()), year)
                : said(Outcome.LISTED, wanted, year);
    }

    private static Result<Outcome> said(Outcome outcome, List<Meeting> listed, MunicipalYear year) {
        var result = Result.of(outcome).value("meetings", Written.lines(listed)).value("year", year.plain());
        listed.forEach(meeting -> result.source(Cited.from(meeting.statedBy())));
        return result.build();
    }
}
