package org.scrutinyassistant.bot.answer.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

class ForeseenLineTest {

    private static final Instant MORNING = Instant.parse("2026-12-03T08:30:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Moss                   | true  | - 08:30, to Moss: The room
                    Moss                   | false | - 08:30 on Thursday 3 December 2026, to Moss: The room
                    Moss, Reed             | true  | - 08:30, to Moss and Reed: The room
                    Moss, Reed, Fern       | true  | - 08:30, to Moss, Reed and Fern: The room
                    Moss, Reed, Fern, Dale | true  | - 08:30, to 4 people: The room
                    """)
    void whoeverIsToldTheSameStandsInOneLine(String names, boolean oneDay, String line) {
        List<NewNotice> notices = Stream.of(names.split(", "))
                .map(name -> notice(name, "The room", MORNING))
                .toList();

        assertThat(ForeseenLine.of(notices))
                .extracting(each -> each.words(oneDay))
                .containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({"The hall, 2026-12-03T08:30:00Z", "The room, 2026-12-03T08:31:00Z"})
    void whatIsSaidOtherwiseOrLaterStandsByItself(String title, Instant moment) {
        assertThat(ForeseenLine.of(List.of(notice("Moss", "The room", MORNING), notice("Reed", title, moment))))
                .hasSize(2);
    }

    private static NewNotice notice(String name, String title, Instant moment) {
        return new NewNotice(
                new NoticeKey(NoticeKind.BROADCAST, Subject.broadcast(1), "1", "sent", 1),
                new Recipient(1, name, Role.OFFICER, List.of()),
                title,
                LocalDate.of(2026, 12, 3),
                moment,
                Weight.TIMED,
                "",
                "",
                Said.of(Map.of()));
    }
}
