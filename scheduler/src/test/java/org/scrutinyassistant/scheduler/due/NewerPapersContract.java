package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not sent because newer papers came before it went. */
abstract class NewerPapersContract extends DueScene {

    @Autowired
    List<StillTrue> judges;

    @Test
    void whatNewerPapersOvertakeIsNotSent() {
        member("M. Hale", Role.SCRUTINY_MANAGER);
        Placed first = papers.pack("2026-06-03", "2026-06-03T09:00:00Z");
        papers.figures(first, "2026-05", "12").calendar(first, "2026-07-08", "2026-09-09", "2026-11-11");
        List<NewNotice> started = on("2026-06-03");
        List<NewNotice> reminder = on("2026-07-07");
        assertThat(overtaken("2026-06-03T10:00:00Z", started)).isEmpty();
        assertThat(overtaken("2026-07-07T10:00:00Z", reminder)).isEmpty();

        papers.figures(papers.pack("2026-06-05", "2026-06-05T09:00:00Z"), "2026-06", "9");
        papers.calendar(papers.pack("2026-07-06", "2026-07-06T09:00:00Z"), "2026-07-15", "2026-09-09", "2026-11-11");

        assertThat(overtaken("2026-06-04T10:00:00Z", started)).isEmpty();
        assertThat(overtaken("2026-06-05T10:00:00Z", started))
                .containsExactly("A newer figure has come, for June 2026.");
        assertThat(overtaken("2026-07-07T10:00:00Z", reminder))
                .containsExactly("There is no meeting on Wednesday 8 July 2026 any more.");
    }

    private List<String> overtaken(String now, List<NewNotice> raised) {
        return judges.stream()
                .filter(judge -> judge.judges(raised.get(0).key().kind()))
                .flatMap(judge -> judge.overtaken(raised.subList(0, 1), Instant.parse(now)).values().stream())
                .toList();
    }
}
