package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

/** What a notice about May 2030 says that was not sent yet, and whether it still holds by the figures from May on. */
class BreachClaimTest {

    @ParameterizedTest(name = "{0} at {1}; now {2} against {3}: {4}")
    @CsvSource({
        "started, 12, 12, 10, ''",
        "started-2, 12, 12, 10, ''",
        "started, 12, 14, 10, The figure for May 2030 was corrected.",
        "started, 12, 9, 10, The figure for May 2030 was corrected.",
        "started, 12, 12, 15, The figure for May 2030 is judged otherwise by now.",
        "started, 12, 12, '', The figure for May 2030 is not judged any more.",
        "started, 12, 12 9, 10, 'A newer figure has come, for June 2030.'",
        "started, 12, 12 12, 10, 'A newer figure has come, for June 2030.'",
        "worsened, 14, 14 10.9, 10, 'A newer figure has come, for June 2030.'",
        "recovered, 9, 9, 10, ''",
        "recovered, 9, 9, 8, The figure for May 2030 is judged otherwise by now.",
        "recovered, 9, 9 12, 10, 'A newer figure has come, for June 2030.'",
        "corrected, 9, 9, 10, ''",
        "corrected-3, 9, 9 12, 10, ''",
        "corrected, 9, 12 12, 10, The figure for May 2030 was corrected."
    })
    void newerPapersOvertakeIt(String stage, String said, String figures, String target, String reason) {
        Judged now = Sailings.lowerIsBetter()
                .pack("2030-08-10", target, "2030-05", figures.split(" "))
                .papers()
                .by(document -> true)
                .map(Sailings.judge()::all)
                .orElseThrow();

        assertThat(new BreachClaim(notice(stage, said), YearMonth.of(2030, 5))
                        .overtaken(now)
                        .orElse(""))
                .isEqualTo(reason);
    }

    private static NewNotice notice(String stage, String value) {
        return new NewNotice(
                new NoticeKey(NoticeKind.INDICATOR_BREACH, Subject.indicator(5), "2030-05", stage, 1),
                new Recipient(1, "Robin Field", Role.OFFICER, List.of()),
                "Cancelled sailings",
                LocalDate.EPOCH,
                Instant.EPOCH,
                Weight.ROUTINE,
                "",
                "",
                Said.of(Map.of("value", value)));
    }
}
